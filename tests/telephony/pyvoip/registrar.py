"""A registrar that takes the older digest without qop, the only one that pyVoIP writes (RFC 2069)."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass, field

from tests.telephony.foreign import Message


@dataclass
class PlainRegistrar:
    """Judges requests by digest; meets what `foreign.Phone.registrar` asks for."""

    user: str = "voicebot"
    password: str = "secret"
    realm: str = "test"
    refusal: int = 401
    registered: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._nonce = secrets.token_hex(8)

    @property
    def challenge(self) -> str:
        return f'WWW-Authenticate: Digest realm="{self.realm}", nonce="{self._nonce}", algorithm=MD5\r\n'

    def judge(self, request: Message) -> tuple[int, str]:
        """Status and extra headers of the answer."""
        if not self.proves(request):
            return self.refusal, self.challenge
        self.registered = [] if request.get("Expires") == "0" else [request.get("Contact")]
        return 200, "Expires: 60\r\n"

    def proves(self, request: Message) -> bool:
        fields = dict(re.findall(r'(\w+)="?([^",]+)', request.get("Authorization")))
        secret = _md5(f"{self.user}:{self.realm}:{self.password}")
        asked = _md5(f"{request.cseq[1]}:{fields.get('uri', '')}")
        return fields.get("response") == _md5(f"{secret}:{self._nonce}:{asked}")


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
