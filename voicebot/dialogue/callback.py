"""A callback: the number from the line, keys or voice, read back digit by digit, stored, and only then promised."""

from __future__ import annotations

from dataclasses import replace

from voicebot.actions import StoreCallback
from voicebot.dialogue import answering, ending, handing_over
from voicebot.dialogue.commands import switch_language
from voicebot.dialogue.numbers import digits_in, international, read_back
from voicebot.dialogue.policy import FRUITLESS_LIMIT, decide
from voicebot.dialogue.state import Phase
from voicebot.dialogue.talk import Talk
from voicebot.dialogue.understanding import command
from voicebot.dialogue.wording import Line
from voicebot.events import QuestionHeard

MOST_DIGITS = 20
SPOKEN_AT_ONCE = 5
"""So many digits in answer to "is this right?" are a new number."""
UNCLEAR_LIMIT = 3


def offer(talk: Talk) -> None:
    talk.go(Phase.OFFERING)
    talk.state.number = None
    ask(talk, "callback_offer")


def yes_no(talk: Talk, event: QuestionHeard) -> None:
    """The caller's answer to one of the three yes/no questions."""
    state = talk.state
    phrases = talk.setup.phrases(state.context.lang)
    said = command(event.text, phrases)
    digits = digits_in(event.text, phrases)
    if state.phase is not Phase.OFFERING and len(digits) >= SPOKEN_AT_ONCE:
        state.entry = digits
        finish_entry(talk)
    elif said in ("yes", "no"):
        talk.stop()
        answer(talk, said == "yes")
    elif not other_wish(talk, event, said):
        unclear(talk)


def answer(talk: Talk, yes: bool) -> None:
    """Yes or no, by word or key 1 and 2."""
    state = talk.state
    if state.phase is Phase.OFFERING:
        if not yes:
            decline(talk)
        elif (number := international(state.caller)) is not None:
            state.number = number
            talk.go(Phase.CONFIRMING)
            ask(talk, "callback_known")
        else:
            enter(talk, "callback_withheld")
    elif not yes:
        enter(talk, "callback_again" if state.phase is Phase.READING_BACK else "callback_enter")
    elif state.number is not None:
        store(talk, state.number)


def enter(talk: Talk, prompt: str) -> None:
    """Listen for a number by key or voice."""
    talk.go(Phase.ENTERING)
    talk.state.entry = ""
    talk.state.star = False
    talk.state.number = None
    ask(talk, prompt)


def key(talk: Talk, pressed: str) -> None:
    """While a number is entered 0 is a digit, # ends it, ** leaves."""
    state = talk.state
    if pressed == "*":
        if state.star:
            decline(talk)
        state.star = not state.star
        return
    state.star = False
    if pressed == "#":
        finish_entry(talk)
    elif pressed.isdigit() and len(state.entry) < MOST_DIGITS:
        state.entry += pressed


def spoken(talk: Talk, event: QuestionHeard) -> None:
    """Digits said aloud, in one go or in pieces."""
    state = talk.state
    phrases = talk.setup.phrases(state.context.lang)
    digits = digits_in(event.text, phrases)
    if digits:
        talk.stop()
        state.entry = (state.entry + digits)[:MOST_DIGITS]
        return
    said = command(event.text, phrases)
    if said == "no":
        talk.stop()
        decline(talk)
    elif not other_wish(talk, event, said):
        unclear(talk)


def finish_entry(talk: Talk) -> None:
    """Read the number back, or say that it is none."""
    state = talk.state
    talk.stop()
    number = international(state.entry)
    if number is None:
        tries = state.unclear + 1
        if tries >= UNCLEAR_LIMIT:
            decline(talk)
            return
        enter(talk, "callback_invalid")
        state.unclear = tries
        return
    state.number = number
    talk.go(Phase.READING_BACK)
    ask(talk, "callback_read_back")


def store(talk: Talk, number: str) -> None:
    state = talk.state
    talk.go(Phase.STORING)
    state.request += 1
    talk.note("callback", request=state.request, topic=state.context.last_topic, lang=state.context.lang)
    talk.actions.append(
        StoreCallback(state.request, number, state.context.lang, state.context.last_topic, state.question)
    )


def stored(talk: Talk, request: int, written: bool) -> None:
    """The recorder answered: only now is the callback promised."""
    state = talk.state
    if state.phase is not Phase.STORING or request != state.request:
        return
    talk.note("callback", request=request, stored=written)
    talk.go(Phase.TALKING)
    state.number = None
    state.context = replace(state.context, pending="question", choices={}, misses=0)
    if written:
        talk.say(talk.prompt("callback_stored"), talk.prompt(talk.wording.variant("anything_else", 0)))
        return
    talk.say(talk.prompt("callback_not_stored"), *_office_phone(talk))


def decline(talk: Talk) -> None:
    """No callback: the office's own number, and on with questions, or goodbye where questions led nowhere."""
    state = talk.state
    talk.note("callback", declined=True)
    talk.go(Phase.TALKING)
    state.entry, state.number = "", None
    state.context = replace(state.context, pending="question", choices={})
    lines = (talk.prompt("callback_declined"), *_office_phone(talk))
    if state.gave_up and state.context.fruitless >= FRUITLESS_LIMIT:
        ending.goodbye(talk, *lines, talk.prompt("goodbye"))
        return
    talk.say(*lines, talk.prompt(talk.wording.variant("anything_else", 0)))


def _office_phone(talk: Talk) -> tuple[Line, ...]:
    phone = talk.setup.office.phone
    return (talk.prompt("office_phone", phone=phone),) if phone else ()


def other_wish(talk: Talk, event: QuestionHeard, said: str | None) -> bool:
    """Something else than what was asked for: a command, or a new question that has an answer."""
    talk_about = event.found is not None and event.found.verdict == "answer"
    if said == "repeat" or (said is not None and said.startswith("language:")):
        _ask_otherwise(talk, said)
        return True
    if said == "person":
        talk.stop()
        handing_over.hand_over(talk)
        return True
    if said == "goodbye" or (said is None and talk_about):
        talk.go(Phase.TALKING)
        talk.state.question = event.text
        answering.act(talk, decide(event.text, event.found, talk.state.context, talk.setup))
        return True
    return False


def _ask_otherwise(talk: Talk, said: str) -> None:
    """Ask the same again, in another language where wished."""
    phase, asked = talk.state.phase, talk.state.asked
    talk.stop()
    if said.startswith("language:"):
        answering.act(talk, switch_language(said.partition(":")[2], talk.state.context, talk.setup))
        talk.go(phase)
    if asked:
        ask(talk, asked)


def unclear(talk: Talk) -> None:
    """Neither yes nor no nor a number: ask again with the keys, in the end leave it."""
    state = talk.state
    talk.stop()
    state.unclear += 1
    if state.unclear >= UNCLEAR_LIMIT:
        decline(talk)
        return
    talk.say(talk.prompt("please_digits" if state.phase is Phase.ENTERING else "please_yes_no"))
    ask_again(talk)


def ask(talk: Talk, prompt: str) -> None:
    """Ask a question of this phase; a number in it is the caller's and stays in memory."""
    state = talk.state
    state.asked = prompt
    if state.number is None:
        talk.say(talk.prompt(prompt))
    else:
        talk.say(talk.wording.private(prompt, number=read_back(state.number)))


def ask_again(talk: Talk) -> None:
    if talk.state.asked:
        ask(talk, talk.state.asked)
