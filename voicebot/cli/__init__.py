"""The command line (DESIGN §5): one line on stderr where something is wrong, never a traceback.

Exit status: 0 done, 1 a run failed, 2 wrong usage or settings, 130 interrupted. Each command imports what it needs
when it runs, so that `voicebot --help` is there at once.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Sequence

import typer
from typer.exceptions import TyperException

from voicebot.cli import bench, calls, hotline, knowledge, models, speech
from voicebot.errors import UsageError, VoicebotError

app = typer.Typer(
    name="voicebot",
    help="A telephone hotline that answers from a curated knowledge base, by voice, offline.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for section in (hotline, speech, knowledge, models, calls, bench):
    section.register(app)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status."""
    _take_any_text()
    try:
        arguments = (sys.argv[1:] if arguments is None else arguments) or ["--help"]
        status = app(args=list(arguments), standalone_mode=False, prog_name="voicebot")
        sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except TyperException as error:
        return _tell(f"{_one_line(error.format_message())}; see voicebot --help", error.exit_code)
    except VoicebotError as error:
        return _tell(_one_line(str(error)), 2 if isinstance(error, UsageError) else 1)
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except BrokenPipeError:
        return _end_of_reader()
    except SystemExit as end:  # typer's way of telling that the pipe is broken
        if isinstance(end.__context__, BrokenPipeError):
            return _end_of_reader()
        raise
    except Exception as error:  # the last door: a bug must not show a caller's words in a traceback
        place = traceback.extract_tb(error.__traceback__)[-1]
        what = f"{type(error).__name__} in {os.path.basename(place.filename)}:{place.lineno}"
        return _tell(f"unexpected error: {_one_line(str(error))} ({what}); please report it", 1)


def _take_any_text() -> None:
    """Bytes that are no text are read as signs of their own, and what a terminal cannot show is written as escapes."""
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)


def _end_of_reader() -> int:
    """Whoever read our output, `head` perhaps, has had enough; the interpreter must not stumble over it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return 0


def _tell(text: str, status: int) -> int:
    print(f"voicebot: {text}", file=sys.stderr, flush=True)
    return status


def _one_line(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
