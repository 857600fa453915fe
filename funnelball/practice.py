"""Quizzes, the final match and the squad in a notebook: the kernel grades, and keeps what was answered."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from . import bank, calls, course, grading, mounts
from .choosing import called, chosen
from .host import Shown
from .names import UnknownName, unknown
from .question import AnyQuestion

# What was answered in this kernel, as a page keeps it: the answer by the id of the question.
ANSWERS: dict[str, dict] = {}


class Asked(Shown):
    """Questions that the kernel grades.

    Attributes:
        responses: one entry for each answer that was graded, in the order given:
            question, raw, verdict, score, confidence, hints.
    """

    def __init__(self, questions: tuple[AnyQuestion, ...]) -> None:
        self.responses: list[dict] = []
        self._language = course.spoken()
        self._questions = {question.id: question for question in questions}

    @property
    def score(self) -> float:
        """The sum of the newest score of each question."""
        return sum(self._newest().values())

    @property
    def out_of(self) -> int:
        """How many questions there are: the most that `score` can be."""
        return len(self._questions)

    def _newest(self) -> dict[str, float]:
        return {response["question"]: response["score"] for response in self.responses}

    def answer_call(self, name: Any, args: dict) -> Any:
        if name not in ("answer", "variant", "question"):
            return super().answer_call(name, args)
        asked = args.get("id")
        if asked not in self._questions:
            raise UnknownName(unknown("question", asked, self._questions))
        question = self._questions[asked]
        if name == "question":
            return mounts.question_data(question, self._language, live=True)
        if name == "variant":
            return calls.call(name, {"question": bank.key_form(question), "seed": args.get("seed")})
        return self._graded(question, args)

    def _graded(self, question: AnyQuestion, args: dict) -> dict:
        raw, confidence, hints = args.get("raw"), args.get("confidence"), args.get("hints", 0)
        grade = grading.answer(bank.key_form(question), raw)
        if grade["verdict"] != "invalid":
            graded = {"verdict": grade["verdict"], "score": grade["score"]}
            how = {"confidence": confidence, "hints": hints}
            self.responses.append({"question": question.id, "raw": raw} | graded | how)
            keep(question, raw, grade, how)
        return grade


def keep(question: AnyQuestion, raw: Any, grade: dict, how: dict) -> None:
    """Add a graded answer to what was answered in this kernel.

    Args:
        question: of the bank.
        raw: the answer as the front end sent it.
        grade: what `grading.answer` said of it; not invalid.
        how: confidence and hints.
    """
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    graded = {"verdict": grade["verdict"], "score": grade["score"]}
    before = ANSWERS.get(question.id, {"tries": 0, "first": {**graded, "at": at}, "reviews": []})
    checked = {"at": at, **graded, **how, "feedback": grade["feedback"]}
    # As the page does: of the parts that were right no belief is to be read later.
    unsound = [key for key in grade["feedback"] if grade["marks"].get(key) != "right"]
    ANSWERS[question.id] = {
        "hash": bank.content_hash(question),
        "raw": raw,
        **checked,
        "marks": grade["marks"],
        "tries": before["tries"] + 1,
        "first": before["first"],
        "reviews": [*before["reviews"], {**checked, "feedback": unsound}],
    }


def progress() -> dict:
    """Return what was answered in this kernel, in the form of the file that a page saves and imports."""
    return {"v": 1, "answers": dict(ANSWERS), "predictions": {}, "missions": {}}


class Quiz(Asked):
    """The questions of a concept's section, of a unit's review, or a choice from the bank.

    Attributes:
        name: id of the concept or the unit, or "course".
    """

    def __init__(self, name: str | None, choice: dict[str, Any]) -> None:
        super().__init__(chosen(name, **choice))
        self.name = called(name, choice.get("unit"), choice.get("concept"))
        self._asked = (name, choice)

    def data(self) -> dict:
        name, choice = self._asked
        return mounts.quiz_data(name, self._language, live=True, **choice)

    def mount(self) -> str:
        name, choice = self._asked
        options = {"name": name, **choice} if choice else {}
        return mounts.mount(mounts.quiz_data(name, self._language, **choice), options, with_data=False)

    def __repr__(self) -> str:
        answered = len(self._newest())
        scored = f", score {self.score:g}" if answered else ""
        return f"Quiz {self.name}: {self.out_of} questions, {answered} answered{scored}"


class Exam(Asked):
    """A final match.

    Attributes:
        result: what the paper came to, as `funnelball.paper.marked` says it, after the whistle; else None.
    """

    def __init__(self, seed: int | None, n: int) -> None:
        super().__init__(bank.questions())
        self._options: dict[str, Any] = {"seed": seed, "n": n}
        self.data()  # an n or a seed that is not allowed is told at once
        self.result: dict | None = None

    def data(self) -> dict:
        return mounts.exam_data(self._language, live=True, **self._options)

    def mount(self) -> str:
        options = {name: value for name, value in self._options.items() if value is not None}
        return mounts.mount(mounts.exam_data(self._language, **self._options), options, with_data=False)

    def answer_call(self, name: Any, args: dict) -> Any:
        value = super().answer_call(name, args)
        if name == "marked":
            self.result = value
        return value

    def __repr__(self) -> str:
        told = "not finished" if self.result is None else f"score {self.result['score']:.0%}"
        return f"Final match: {self._options['n']} questions, {told}"


class Squad(Asked):
    """How a learner stands, from this kernel's answers or from a file that a page saved.

    Attributes:
        answers: what it rests on, by the id of the question.
    """

    def __init__(self, answers: dict[str, dict]) -> None:
        super().__init__(bank.questions())
        self.answers = answers

    @property
    def standing(self) -> dict:
        """What `funnelball.standing.squad` says now: concepts, misconceptions, calibration, due."""
        return self.answer_call("squad", {})

    def data(self) -> dict:
        return mounts.squad_data(self._language) | {"questions": None}

    def mount(self) -> str:
        return mounts.mount(mounts.squad_data(self._language), with_data=False)

    def answer_call(self, name: Any, args: dict) -> Any:
        if name != "squad":
            return super().answer_call(name, args)
        index = mounts.squad_data(self._language)["index"]
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return calls.call(name, {"index": index, "answers": self.answers, "now": now})

    def __repr__(self) -> str:
        told = self.standing
        right, due = told["right"], len(told["due"])
        return f"Squad: {told['answered']} of {told['of']} answered, {right} right, {due} due"


class ProgressError(ValueError):
    """A file of progress cannot be read."""


def quiz(name: str | None = None, **choice: Any) -> Quiz:
    """Show the questions of a concept's section, of a unit's review, or a choice from the bank.

    Args:
        name: id of a concept, such as "two-functions", or of a unit, such as "kick-off".
        **choice: unit, concept, level ("apply", …): only questions of these; n: how many are drawn, 1 to 100;
            seed: 0 to 2147483647, the same seed draws the same.

    Raises:
        UnknownName: there is no such quiz, unit, concept or level; the text says which there are.
        ParameterError: n or the seed is not allowed.
    """
    return Quiz(name, choice)


def exam(seed: int | None = None, n: int = 20) -> Exam:
    """Show a final match.

    Args:
        seed: number of the paper, 0 to 2147483647; None lets the learner choose.
        n: how many questions, 1 to 100.

    Raises:
        ParameterError: n or the seed is not allowed.
    """
    return Exam(seed, n)


def squad(file: str | Path | None = None) -> Squad:
    """Show how a learner stands.

    Args:
        file: progress saved by a page; None for what was answered in this kernel.

    Raises:
        ProgressError: the file cannot be read as progress; names it.
    """
    return Squad(ANSWERS if file is None else saved(Path(file)))


def saved(path: Path) -> dict[str, dict]:
    """Return the answers in a file of progress. Raises ProgressError."""
    try:
        found = json.loads(path.read_text("utf8"))
    except (OSError, ValueError) as error:
        raise ProgressError(f"{path} cannot be read as progress: {error}") from error
    answers = found.get("answers") if isinstance(found, dict) else None
    if not isinstance(answers, dict):
        raise ProgressError(f"{path} has no answers; a page's “Save progress” makes such a file")
    return answers
