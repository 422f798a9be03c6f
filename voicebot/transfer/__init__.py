"""HANDING OVER: whom to try, when a person can be reached, and which number to call back."""

from voicebot.transfer.callback import PhoneNumber, parse_number
from voicebot.transfer.hours import OfficeHours
from voicebot.transfer.routing import StaffDirectory

__all__ = ["OfficeHours", "PhoneNumber", "StaffDirectory", "parse_number"]
