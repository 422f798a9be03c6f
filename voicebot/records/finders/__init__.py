"""Finders: each looks for one sort of secret in a row of tokens, in this order."""

from voicebot.records.finders.birthparts import find_birth_parts
from voicebot.records.finders.dates import find_dates
from voicebot.records.finders.dictation import find_leftovers
from voicebot.records.finders.mail import find_emails
from voicebot.records.finders.numbers import find_numbers
from voicebot.records.finders.openings import find_openings
from voicebot.records.finders.people import find_people
from voicebot.records.finders.places import find_addresses
from voicebot.records.finders.strangers import find_strangers
from voicebot.records.finders.tellings import find_tellings

FINDERS = (
    find_emails,
    find_birth_parts,
    find_dates,
    find_addresses,
    find_numbers,
    find_tellings,
    find_people,
    find_openings,
    find_strangers,
    find_leftovers,
)

__all__ = [
    "FINDERS",
    "find_addresses",
    "find_birth_parts",
    "find_dates",
    "find_emails",
    "find_leftovers",
    "find_numbers",
    "find_openings",
    "find_people",
    "find_strangers",
    "find_tellings",
]
