"""Risk and coverage: what another threshold would have answered, and how much of it wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from voicebot.bench.heard import Heard
from voicebot.errors import RunError, UsageError
from voicebot.knowledge.content import OUTSIDE

if TYPE_CHECKING:
    from matplotlib.figure import Figure

THRESHOLDS = tuple(step / 100 for step in range(101))
_INCHES = (11.0, 4.5)


def curve(rows: Sequence[Heard], thresholds: Sequence[float] = THRESHOLDS) -> list[dict[str, float | None]]:
    """A point a threshold: `coverage`, the share of the questions with a topic that would be answered; `risk`, the
    wrong ones among those; `outside`, the share of the questions outside that would be. None where there are none.
    """
    return [_point(rows, threshold) for threshold in thresholds]


def _point(rows: Sequence[Heard], threshold: float) -> dict[str, float | None]:
    inside = [row for row in rows if row.question.topic != OUTSIDE]
    outside = [row for row in rows if row.question.topic == OUTSIDE]
    answered = [row for row in inside if _answered(row, threshold)]
    return {
        "threshold": threshold,
        "coverage": _share(len(answered), len(inside)),
        "risk": _share(sum(row.question.topic not in row.found for row in answered), len(answered)),
        "outside": _share(sum(_answered(row, threshold) for row in outside), len(outside)),
    }


def _answered(row: Heard, threshold: float) -> bool:
    """No threshold changes what was taken for a command or an emergency."""
    return row.outcome not in ("command", "emergency") and bool(row.found) and row.confidence >= threshold


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


# ------------------------------------------------------------------ the picture


def check_drawing(file: Path) -> None:
    """Say now what would fail after minutes of measuring.

    Raises:
        UsageError: the file is no PNG, or its folder is not there.
        RunError: matplotlib is missing.
    """
    if file.suffix.lower() != ".png" or not file.absolute().parent.is_dir():
        raise UsageError(f"--curve {file}: name a .png file in a folder that exists")
    _new_figure()


def draw(curves: Mapping[str, Sequence[Mapping[str, Any]]], answer_at: float, file: Path) -> None:
    """Write the curves as a picture, with a dot where the hotline stands.

    Raises:
        RunError: matplotlib is missing, or the file cannot be written.
    """
    figure = _new_figure()
    for axes, what in zip(figure.subplots(1, 2), ("risk", "outside"), strict=True):
        for number, (name, points) in enumerate(curves.items()):
            shown = [point for point in points if None not in (point["coverage"], point[what])]
            if not shown:
                continue
            xs, ys = [100 * point["coverage"] for point in shown], [100 * point[what] for point in shown]
            here = min(range(len(shown)), key=lambda at: abs(shown[at]["threshold"] - answer_at))
            axes.plot(xs, ys, f"C{number}", marker="o", markevery=[here], label=name)
        axes.set_xlabel("questions with a topic that are answered, %")
        axes.grid(alpha=0.3)
    left, right = figure.axes
    left.set_ylabel("of these wrong, %")
    right.set_ylabel("outside questions answered, %")
    left.legend(title=f"dot: answer_at {answer_at:.2f}")
    try:
        figure.savefig(file, dpi=120)
    except OSError as error:
        raise RunError(f"{file} cannot be written: {error.strerror or error}") from error


def _new_figure() -> Figure:
    """The one place that needs matplotlib: a tool of developers, which no hotline has to install."""
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise RunError("--curve needs matplotlib: run `pip install matplotlib`, or leave --curve out") from error
    return Figure(figsize=_INCHES, layout="constrained")
