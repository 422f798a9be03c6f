"""A caller's telephone for whole calls: raw SIP and RTP that share no code with the line, and a voice.

It sends sound every 20 ms, as a telephone does: what it shall say, else silence. What it hears is kept.
"""

from __future__ import annotations

import asyncio
import struct
import threading
import wave
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.calls.office import PATIENCE, Note, Office
from tests.calls.texts import tell
from tests.telephony.foreign import KEYS, PCMA, Dialog, Phone
from tests.telephony.tones import alaw_decode, encode
from voicebot.callers.sounds import speak
from voicebot.config import SpeakingConfig
from voicebot.frames import LINE_HZ
from voicebot.interfaces import Synthesizer

FRAME_SECONDS = 0.02
SILENCE = b"\xd5" * 160
DIGITS = "0123456789*#"
OFFICE_NUMBER = "4980311000"
CALLER = "+4915112345678"
_LINEAR = [alaw_decode(code).to_bytes(2, "little", signed=True) for code in range(256)]


class Voices:
    """Sentences as A-law, each synthesised once in a test run."""

    def __init__(self, synthesizer: Synthesizer) -> None:
        self._synthesizer = synthesizer
        self._lock = threading.Lock()
        self.pcm = cache(self._pcm)
        self.payloads = cache(self._payloads)

    def _pcm(self, text: str, lang: str) -> bytes:
        with self._lock:
            return speak(self._synthesizer, text, lang)

    def _payloads(self, text: str, lang: str) -> tuple[bytes, ...]:
        return tuple(encode(self.pcm(text, lang), "a"))


def has(*words: str) -> Callable[[Any], bool]:
    """Whether a text contains each of `words`, in any case."""
    return lambda text: isinstance(text, str) and all(word.casefold() in text.casefold() for word in words)


class Telephone:
    """One call. An asynchronous context: leaving it hangs up."""

    def __init__(self, office: Office, voices: Voices, number: str = CALLER, host: str = "127.0.0.1") -> None:
        self.office = office
        self._voices = voices
        self._number = number
        self._host = host
        self._saying: deque[bytes] = deque()
        self._pressing: deque[bytes] = deque()
        self._said = asyncio.Event()
        self._cursor = 0
        self._open = ExitStack()
        self.lost = False
        """The hotline is gone: there is nobody to hang up on."""
        self.phone: Phone
        self.dialog: Dialog

    async def __aenter__(self) -> Self:
        await self.connect()
        return self

    async def connect(self) -> None:
        """Dial, and begin to send sound once the hotline has answered."""
        await self.ring()
        await self.dialog.expect_status(200, "INVITE")
        self.dialog.ack()
        pump = asyncio.ensure_future(self._pump())
        self._open.callback(pump.cancel)

    async def ring(self) -> None:
        """Dial and wait for nothing."""
        self.phone = await Phone.open(self._host)
        self._open.callback(self.phone.close)
        self.dialog = self.phone.dialog(
            self.office.address, OFFICE_NUMBER, sender=f"<sip:{self._number}@{self._host}:{self.phone.address[1]}>"
        )
        self.dialog.invite()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.outcome is None and not self.lost:
            if kind is None:
                await self.hang_up()
            else:
                self.dialog.request("BYE")
        self._open.close()

    def put_away(self) -> None:
        """Close the sockets; the call is over or was never taken."""
        self._open.close()

    # -------------------------------------------------------------- speaking

    async def _pump(self) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time()
        rtp = self.phone.rtp
        while True:
            if self._pressing:  # one event: its timestamp stands still
                rtp.send(rtp.packet(KEYS, self._pressing.popleft()), self.dialog.media)
            else:
                rtp.send(rtp.packet(PCMA, self._saying.popleft() if self._saying else SILENCE), self.dialog.media)
                rtp.timestamp += 160
            if not self._saying and not self._pressing:
                self._said.set()
            due = max(due + FRAME_SECONDS, loop.time() - 0.2)
            await asyncio.sleep(due - loop.time())

    async def say(self, text: str, lang: str = "de", *, wait: bool = True) -> None:
        """Speak a sentence; `wait`: until its last syllable is on the way."""
        self._saying.extend(await asyncio.to_thread(self._voices.payloads, text, lang))
        self._said.clear()
        if wait:
            await self._said.wait()

    async def ask(self, question: str, topic: str, lang: str = "de") -> Note:
        """Ask until it is understood, three times at most: how well a machine under load hears is not the point here.

        Returns the note of the decision to answer.
        """
        for _ in range(3):
            await self.say(question, lang)
            decided = await self.expect("decided")
            if matches(decided, "decided", {"action": "answer", "topic": topic}):
                return decided
        raise AssertionError(f"{question} was not understood:\n{self}")

    async def ask_the_price(self) -> None:
        """A question that is understood well, until its answer begins."""
        await self.ask("Was kostet die Verlängerung?", "ae_gebuehren")
        await self.expect("said", text=has("93 €"))

    def shut_up(self) -> None:
        self._saying.clear()

    def press(self, keys: str) -> None:
        for key in keys:
            self.phone.rtp.press(key, self.dialog.media)

    async def hold(self, key: str, seconds: float) -> None:
        """Press a key and never let it go: its end is not sent. Twelve hours reach no other state than seconds do."""
        for number in range(round(seconds / FRAME_SECONDS)):
            held = struct.pack("!BBH", DIGITS.index(key), 0x0A, min(160 * (number + 1), 0xFFFF))  # RFC 4733 §2.3
            self._pressing.append(held)
        self._said.clear()
        await self._said.wait()

    # -------------------------------------------------------------- notes

    @property
    def id(self) -> str:
        return self.dialog.call_id

    @property
    def notes(self) -> list[Note]:
        return self.office.of(self.id)

    @property
    def outcome(self) -> str | None:
        """Of the call, None while it lasts."""
        return next((note["outcome"] for note in self.notes if note["note"] == "over"), None)

    async def expect(self, kind: str, seconds: float = PATIENCE, **data: Any) -> Note:
        """The next note of that kind with that data, after the last one expected. A value may be a condition.

        Raises:
            AssertionError: it did not come; shows the conversation.
        """
        found: list[tuple[int, Note]] = []

        def came() -> bool:
            notes = self.notes
            found.extend((n, notes[n]) for n in range(self._cursor, len(notes)) if matches(notes[n], kind, data))
            return bool(found)

        await self.office.until(came, f"{kind} {data}", self.id, seconds)
        self._cursor = found[0][0] + 1
        return found[0][1]

    def never(self, kind: str, **data: Any) -> None:
        """No note of that kind with that data so far."""
        wrong = [note for note in self.notes if matches(note, kind, data)]
        assert not wrong, f"{wrong}\n{self}"

    def __str__(self) -> str:
        return tell(self.notes)

    # -------------------------------------------------------------- ending

    async def hang_up(self) -> Note:
        """BYE; the note that the record is complete."""
        await self.dialog.bye()
        return await self.expect("over")

    async def sent_away(self, outcome: str) -> None:
        """The hotline says goodbye: BYE comes, and the record is complete with that outcome."""
        over = await self.expect("over")
        await self.dialog.expect_bye()
        assert over["outcome"] == outcome, str(self)

    # -------------------------------------------------------------- hearing

    def save_heard(self, path: Path) -> Path:
        """What was heard so far, as WAV."""
        payloads = (packet[12:] for packet in self.phone.rtp.packets if packet[1] & 0x7F == PCMA)
        with wave.open(str(path), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(LINE_HZ)
            sound.writeframes(b"".join(_LINEAR[code] for payload in payloads for code in payload))
        return path


def matches(note: Note, kind: str, data: dict[str, Any]) -> bool:
    if note.get("note") != kind:
        return False
    return all(
        key in note and (wanted(note[key]) if callable(wanted) else note[key] == wanted) for key, wanted in data.items()
    )


SPEAKING = SpeakingConfig(engine="nanotts")
