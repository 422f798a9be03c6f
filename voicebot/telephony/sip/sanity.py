"""Whether an INVITE can become a dialog: thinker. The stack must never see one that cannot (upstream 14).

It creates the call first and the dialog second; where the second fails, the freed call is used again and the process
dies. So a first INVITE needs, before the stack reads on, what a dialog is made of (RFC 3261 §12.1.1): a Call-ID, a
tag in From, a Contact and, where there are any, Record-Routes that are SIP URIs. Stricter than the stack, on purpose.
"""

from __future__ import annotations

import re

_HEADER = rb"^(?:%b)[ \t]*:[ \t]*(.*?)\r?$"
_FROM, _TO, _CONTACT, _ROUTE, _CALL_ID = (
    re.compile(_HEADER % names, re.IGNORECASE | re.MULTILINE)
    for names in (b"From|f", b"To|t", b"Contact|m", b"Record-Route", b"Call-ID|i")
)
_TAG = re.compile(rb";[ \t]*tag[ \t]*=[ \t]*[\w.!%*+`'~-]+", re.IGNORECASE)
_HOST = rb"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?"
_URI = rb"sips?:(?:[\x21-\x3b\x3d\x3f\x41-\x7e]*@)?" + _HOST + rb"(?:[;?][\x21-\x3b\x3d\x3f-\x7e]*)?"
# No part may match what its neighbour also matches: a peer must not be able to make this slow.
_NAME = rb'(?:"(?:[^"\\]|\\.)*"[ \t]*|[\w.!%*+`\'~ \t-]*)'
_PARAMETERS = rb'(?:"[^"]*"|[^<>",])*'
_NAMED = _NAME + rb"<" + _URI + rb">" + _PARAMETERS
_ADDRESS = re.compile(_NAMED + rb"|" + _URI, re.IGNORECASE)
_ROUTES = re.compile(_NAMED + rb"(?:," + _NAMED + rb")*", re.IGNORECASE)


def can_be_a_dialog(message: bytes) -> bool:
    """False only for a first INVITE that cannot; other messages are none of our business."""
    if not message.startswith(b"INVITE "):
        return True
    head = re.split(rb"\r?\n\r?\n", message, maxsplit=1)[0]
    to = _TO.findall(head)
    if len(to) == 1 and _TAG.search(to[0]):
        return True  # within a call
    contacts, senders = _CONTACT.findall(head), _FROM.findall(head)
    return (
        len(senders) == 1
        and _TAG.search(senders[0]) is not None
        and len(to) == 1
        and len(_CALL_ID.findall(head)) == 1
        and len(contacts) == 1
        and _ADDRESS.fullmatch(contacts[0].strip()) is not None
        and all(_ROUTES.fullmatch(route.strip()) for route in _ROUTE.findall(head))
    )
