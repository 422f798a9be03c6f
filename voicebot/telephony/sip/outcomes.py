"""What a SIP status means for a transfer: thinker."""

from __future__ import annotations

from voicebot.events import TransferReason

REASONS = {
    403: TransferReason.REFUSED,
    603: TransferReason.REFUSED,
    408: TransferReason.NO_ANSWER,
    480: TransferReason.NO_ANSWER,
    487: TransferReason.NO_ANSWER,
    486: TransferReason.BUSY,
    600: TransferReason.BUSY,
}


def transfer_reason(status: int | None) -> TransferReason:
    """The reason told to the caller; no status at all means that nobody answered in time."""
    if status is None:
        return TransferReason.NO_ANSWER
    return REASONS.get(status, TransferReason.UNREACHABLE)
