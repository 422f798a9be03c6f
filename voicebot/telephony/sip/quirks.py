"""What baresip and its Python binding get wrong or cannot say, and how we live with it: all of it is here.

Each function names its entry in docs/upstream.md and has a test in tests/telephony/test_quirks.py. The binding
is a thin shell around libbaresip and libre, whose public C functions its shared object exports; the few we need
are called directly, always between `re_thread_enter` and `re_thread_leave`, libre's own way for foreign threads.
A function that a later release no longer exports is noticed at the start (`Native.missing`) and costs the
feature, not the line.
"""

from __future__ import annotations

import asyncio
import ctypes
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from baresip import Call, StackEvent, _native

from voicebot.telephony.sip.sanity import can_be_a_dialog

MessageWatcher = Callable[[bool, bytes, str], None]

_pointer, _text, _status = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint16
_trace = ctypes.CFUNCTYPE(None, ctypes.c_bool, ctypes.c_int, _pointer, _pointer, _pointer, ctypes.c_size_t, _pointer)
SIGNATURES: dict[str, tuple[object, list[object]]] = {
    "re_thread_enter": (None, []),
    "re_thread_leave": (None, []),
    "uag_call_find": (_pointer, [_text]),
    "bp_call_handle_find": (ctypes.c_uint32, [_pointer]),
    "call_get_ua": (_pointer, [_pointer]),
    "ua_hangupf": (None, [_pointer, _pointer, _status, _text, _text]),
    "uag_sip": (_pointer, []),
    "sip_set_trace_handler": (None, [_pointer, _trace]),
    "sa_ntop": (ctypes.c_int, [_pointer, ctypes.c_char_p, ctypes.c_int]),
}
UNKNOWN_METHOD = b"BROKEN"  # as long as INVITE
REASONS = {
    403: "Forbidden",
    404: "Not Found",
    480: "Temporarily Unavailable",
    486: "Busy Here",
    500: "Server Internal Error",
    503: "Service Unavailable",
    603: "Decline",
}


class Native:
    """The C functions below the binding."""

    def __init__(self) -> None:
        library = ctypes.CDLL(_native.__file__)
        self._functions: dict[str, Callable[..., object]] = {}
        self.missing: list[str] = []
        for name, (result, arguments) in SIGNATURES.items():
            try:
                function = getattr(library, name)
            except AttributeError:
                self.missing.append(name)
                continue
            function.restype, function.argtypes = result, arguments
            self._functions[name] = function
        self._watcher: object = None  # C holds no reference to the callback

    @contextmanager
    def _stack(self) -> Iterator[dict[str, Callable[..., object]]]:
        """The stack stands still inside; waits while it is busy, so never on the event loop."""
        self._functions["re_thread_enter"]()
        try:
            yield self._functions
        finally:
            self._functions["re_thread_leave"]()

    def _call(self, call_id: str, handle: int) -> object | None:
        """The C call object, None where it is gone or its Call-ID is used twice."""
        call = self._functions["uag_call_find"](call_id.encode())
        return call if call and self._functions["bp_call_handle_find"](call) == handle else None

    async def reject(self, call_id: str, handle: int, status: int, retry_after: int | None) -> bool:
        """Refuse with any status (upstream 1: the binding's `reject` is always 486).

        Returns:
            False where the call is gone or the C functions are.
        """
        if self.missing:
            return False
        header = "" if retry_after is None else f"Retry-After: {retry_after}\r\n"
        return await asyncio.to_thread(self._reject, call_id, handle, status, f"{header}Content-Length: 0\r\n\r\n")

    def _reject(self, call_id: str, handle: int, status: int, headers: str) -> bool:
        reason = REASONS.get(status, "Refused")
        with self._stack() as c:
            call = self._call(call_id, handle)
            if call is None:
                return False
            c["ua_hangupf"](c["call_get_ua"](call), call, status, reason.encode(), headers.encode())
            return True

    async def watch_messages(self, watcher: MessageWatcher) -> None:
        """Show every SIP message to `watcher(sent, bytes, source address)`, on the stack's thread (upstream 2: a
        REFER's provisional NOTIFYs and an INVITE's source are reported nowhere)."""
        if not self.missing:
            await asyncio.to_thread(self._watch, watcher)

    def _watch(self, watcher: MessageWatcher) -> None:
        def traced(sent: bool, _tp: int, source: int, _dst: int, packet: int, length: int, _arg: int) -> None:
            address = ctypes.create_string_buffer(64)
            self._functions["sa_ntop"](source, address, len(address))
            message = ctypes.string_at(packet, length)
            if not sent and not can_be_a_dialog(message):
                # The stack reads its method from these very bytes, after us: it answers that it knows no such one.
                ctypes.memmove(packet, UNKNOWN_METHOD, len(UNKNOWN_METHOD))
                return
            watcher(sent, message, address.value.decode())

        self._watcher = _trace(traced)
        with self._stack() as c:
            c["sip_set_trace_handler"](c["uag_sip"](), self._watcher)


class EarlyEvents:
    """What the stack said of calls before the binding had an object for them (upstream 13).

    A refusal that comes faster than `UserAgent.dial` returns is otherwise lost, and the call waits for ever.
    """

    LIMIT = 64

    def __init__(self) -> None:
        self._events: dict[int, list[StackEvent]] = {}

    def keep(self, event: StackEvent) -> None:
        self._events.setdefault(event.call, []).append(event)
        while len(self._events) > self.LIMIT:
            self._events.pop(next(iter(self._events)))

    def forget(self, handle: int) -> None:
        """A call begins; handles are used again."""
        self._events.pop(handle, None)

    def replay(self, call: Call) -> None:
        """Tell a new call what it missed."""
        for event in self._events.pop(call.handle, []):
            call._on_stack_event(event)


class NoNumbers(logging.Filter):
    """Takes callers' numbers and passwords out of what the stack logs (upstream 3)."""

    _USER = re.compile(r"(sips?:|tel:)[^@\s>;]*@?")
    _NUMBER = re.compile(r"\+?\d{5,}")

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        record.msg = self._NUMBER.sub("…", self._USER.sub(r"\1…@", text))
        record.args = ()
        record.__dict__.pop("peer", None)
        return True


def redact_logs() -> None:
    """Put the filter on every logger of the binding, once."""
    for name in ("native", "native.sip", "call", "ua", "runtime", "events"):
        logger = logging.getLogger(f"baresip.{name}")
        if not any(isinstance(existing, NoNumbers) for existing in logger.filters):
            logger.addFilter(NoNumbers())
