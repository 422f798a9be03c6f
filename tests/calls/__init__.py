"""Whole calls: the real hotline with all its processes, called over loopback."""

import pytest

pytest.register_assert_rewrite("tests.calls.office", "tests.calls.telephone", "tests.telephony.foreign")
