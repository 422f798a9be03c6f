"""`voicebot bench turns`: are callers cut off, and does our voice stop for the right reasons?

Sentences are spoken by the synthesised voices, with pauses where callers make them; noises are made here. Every
scene runs through the real ears, recogniser, knowledge base and turn-taking (`conversation`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from voicebot.bench.conversation import Outcome, Room, Scene
from voicebot.bench.figures import percentiles
from voicebot.bench.machine import describe
from voicebot.call.turns import Turns
from voicebot.callers.sounds import speak
from voicebot.config import Config, Folders, folders
from voicebot.dialogue.loader import load_grammars
from voicebot.frames import FRAME_BYTES, LINE_HZ, SAMPLE_BYTES
from voicebot.interfaces import Synthesizer
from voicebot.service.words import load_manners

Samples = NDArray[np.float64]

STORIES = (
    ("Guten Tag, ich habe eine Frage.", "Meine Aufenthaltserlaubnis läuft nächsten Monat ab.", "Was muss ich machen?"),
    ("Also meine Frau kommt aus der Türkei und", "sie möchte zu mir ziehen.", "Welche Unterlagen brauchen wir?"),
    ("Ich habe meine Karte verloren,", "und jetzt weiß ich nicht, was ich tun soll."),
    ("Was kostet", "die Verlängerung?"),
    ("Hallo, entschuldigung, mein Termin ist morgen,", "aber ich bin krank.", "Kann ich ihn verschieben?"),
    ("Ich wohne in Kolbermoor,", "bin ich da bei Ihnen richtig?"),
)
PAUSES = (0.3, 0.5, 0.7, 0.9, 1.1)
OURS = (
    "Die Karte wird in Berlin gedruckt und an die Ausländerbehörde geschickt. Sie holen sie dort persönlich ab. "
    "Bringen Sie bitte Ihren Pass und den alten Titel mit, und rechnen Sie mit einigen Wochen."
)
INTERRUPTIONS = ("Was kostet das?", "Nein, ich meine etwas anderes.", "Ich möchte mit einem Mitarbeiter sprechen.")
COMMANDS = ("Stopp.", "Halt.", "Nein.", "Moment.", "Wie bitte?", "Mitarbeiter.")
MURMURS = ("mhm", "ja", "aha")
LISTENING = (
    "genau", "okay", "verstehe", "ja, ja", "mhm, mhm", "ach so", "gut", "oh", "stimmt", "alles klar", "richtig",
    "mhm ja", "aha",
)  # fmt: skip
PLACES = 3
COMMAND, LISTENER = "command", "listening"
ECHO_MS = (30, 100, 250)
LEAD_SECONDS = 1.5
REPEATS = 4


def scenes(voice: Synthesizer) -> Iterator[Scene]:
    """Every scene of the bench, in a fixed order."""
    noise = np.random.default_rng(20261123)
    ours = speak(voice, OURS, "de")
    for story in STORIES:
        parts = [speak(voice, part, "de") for part in story]
        for pause in PAUSES:
            yield _told(f"story {pause:.1f}", parts, pause)
    for text in INTERRUPTIONS:
        said = speak(voice, text, "de")
        for late in range(REPEATS):
            yield _over("interruption", ours, said, LEAD_SECONDS + 0.4 * late, real=True)
    for text in MURMURS:
        yield _over("murmur", ours, speak(voice, text, "de"), LEAD_SECONDS, real=False)
    for text in COMMANDS:
        yield _over(f"{COMMAND} {text}", ours, speak(voice, text, "de"), LEAD_SECONDS, real=True)
    for text in LISTENING:
        said = speak(voice, text, "de")
        for late in range(PLACES):
            yield _over(f"{LISTENER} {text}", ours, said, LEAD_SECONDS + 0.7 * late, real=False)
    for _ in range(REPEATS):
        yield _over("cough", ours, _cough(noise), LEAD_SECONDS, real=False)
    for delay_ms in ECHO_MS:
        yield _echo(ours, delay_ms)
    yield _babble(ours, [speak(voice, text, "de") for text in INTERRUPTIONS])


def _told(name: str, parts: list[bytes], pause: float) -> Scene:
    sound, speech = _quiet(0.5), []
    for number, part in enumerate(parts):
        sound += _quiet(pause) if number else b""
        speech.append((_seconds(sound), _seconds(sound + part)))
        sound += part
    return Scene(name, _whole(sound), tuple(speech))


def _over(name: str, ours: bytes, said: bytes, at: float, *, real: bool) -> Scene:
    speech = ((at, at + _seconds(said)),) if real else ()
    return Scene(name, _whole(_quiet(at) + said), speech, ours, OURS)


def _echo(ours: bytes, delay_ms: int) -> Scene:
    back = _pcm(0.1 * _samples(ours))  # 20 dB below
    return Scene(f"echo {delay_ms} ms", _whole(_quiet(delay_ms / 1000) + back), (), ours, OURS)


def _babble(ours: bytes, voices: list[bytes]) -> Scene:
    """Other people in the room, 15 dB below a caller's voice, for as long as we speak."""
    length = len(ours) // SAMPLE_BYTES
    mixed = np.sum([np.resize(np.roll(_samples(one), 3000 * at), length) for at, one in enumerate(voices * 2)], axis=0)
    return Scene("babble", _whole(_pcm(mixed / np.std(mixed) * 4000 * 10 ** (-15 / 20))), (), ours, OURS)


def _cough(noise: np.random.Generator) -> bytes:
    length = LINE_HZ // 4
    return _pcm(noise.normal(0, 9000, length) * np.exp(-np.linspace(0, 6, length)))


def _quiet(seconds: float) -> bytes:
    return b"\0" * (round(seconds * LINE_HZ) * SAMPLE_BYTES)


def _seconds(pcm: bytes) -> float:
    return len(pcm) / SAMPLE_BYTES / LINE_HZ


def _samples(pcm: bytes) -> Samples:
    return np.frombuffer(pcm, dtype="<i2").astype(np.float64)


def _pcm(samples: Samples) -> bytes:
    return bytes(np.clip(samples, -32768, 32767).astype("<i2").tobytes())


def _whole(pcm: bytes) -> bytes:
    return pcm + b"\0" * (-len(pcm) % FRAME_BYTES)


# ------------------------------------------------------------------ what came of it


def cut_off(scene: Scene, outcome: Outcome) -> bool:
    """The turn was closed while the caller had not finished, and not taken back."""
    end = scene.speech[-1][1]
    early = [at for at, _ in outcome.closed if at < end]
    return len(early) > len(outcome.reopened)


def falsely_resumed(outcome: Outcome) -> bool:
    """Our voice went on although the caller was speaking to us."""
    return bool(outcome.resumed) and (not outcome.stopped or outcome.resumed[0] < outcome.stopped[0])


def decided(scene: Scene, outcome: Outcome) -> float:
    """Milliseconds until an interrupting caller had the floor for good: a resume that words undo decided nothing.

    Where our voice never stopped it is the end of the scene: such a caller has waited as long.
    """
    end = len(scene.caller) / SAMPLE_BYTES / LINE_HZ
    resumed = max(outcome.resumed, default=0.0)
    given = [at for at in (*outcome.floor, *outcome.stopped) if at > resumed] if outcome.stopped else []
    return 1000 * (min(given, default=end) - scene.speech[0][0])


def released(outcome: Outcome) -> list[float]:
    """Milliseconds of silence of each false hold."""
    after = sorted(outcome.resumed + outcome.stopped)
    ends = [next((at for at in after if at >= held), None) for held in outcome.held]
    return [1000 * (end - held) for held, end in zip(outcome.held, ends, strict=True) if end is not None]


def measure(config: Config, places: Folders | None = None) -> dict[str, Any]:
    """The object of `bench turns --json`."""
    from voicebot.asr import open_ears, open_recognizer
    from voicebot.service.lookup import open_knowledge
    from voicebot.service.voice import open_synthesizer

    places = places or folders(config)
    engines = {code: table.recognizer for code, table in config.languages.items()}
    recognizer = open_recognizer(config.hearing, engines, places.models, places.grammars)
    room = Room(open_ears(config.hearing), recognizer, open_knowledge(config, places).find)
    manners = load_manners(load_grammars(places.grammars), places.grammars)
    played = []
    for scene in scenes(open_synthesizer(config, places)):
        turns = Turns(config.hearing, manners, "de", config.dialogue.barge_in_decide_ms)
        played.append((scene, room.play(scene, turns)))
    return {"machine": describe(), "engine": recognizer.name, **figures(played)}


def figures(played: list[tuple[Scene, Outcome]]) -> dict[str, Any]:
    told = [(scene, outcome) for scene, outcome in played if not scene.ours]
    commands = [(scene, outcome) for scene, outcome in played if scene.name.startswith(COMMAND)]
    interrupted = [(s, o) for s, o in played if s.ours and s.speech and not s.name.startswith(COMMAND)]
    listening = [(scene, outcome) for scene, outcome in played if scene.name.startswith(LISTENER)]
    disturbed = [(scene, outcome) for scene, outcome in played if scene.ours and not scene.speech]
    others = [(scene, outcome) for scene, outcome in disturbed if not scene.name.startswith(LISTENER)]
    return {
        "turns": len(told),
        "cut_off": sum(cut_off(*pair) for pair in told),
        "reopened": sum(bool(outcome.reopened) for _, outcome in told),
        "end_to_close_ms": percentiles([1000 * (o.closed[-1][0] - s.speech[-1][1]) for s, o in told if o.closed]),
        "interruptions": len(interrupted),
        "hold_ms": percentiles([1000 * (o.held[0] - s.speech[0][0]) for s, o in interrupted if o.held]),
        "decided_ms": percentiles([decided(*pair) for pair in interrupted]),
        "false_resumes": sum(falsely_resumed(outcome) for _, outcome in interrupted),
        "not_stopped": sum(not outcome.stopped for _, outcome in interrupted),
        "commands": len(commands),
        "commands_missed": [scene.name for scene, outcome in commands if not outcome.stopped],
        "disturbances": len(others),
        "released_ms": percentiles([ms for _, outcome in disturbed for ms in released(outcome)]),
        "false_holds": {scene.name: len(outcome.held) for scene, outcome in others if outcome.held},
        "false_stops": {scene.name: outcome.stopped for scene, outcome in others if outcome.stopped},
        "listening": len(listening),
        "listening_stopped": [scene.name for scene, outcome in listening if outcome.stopped],
    }


def as_text(result: dict[str, Any]) -> str:
    return "\n".join(f"{name:18} {json.dumps(value, ensure_ascii=False)}" for name, value in result.items())
