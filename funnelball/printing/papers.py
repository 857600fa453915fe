"""Which questions a paper has, in which order, with which numbers: all of it is decided by its seed."""

from dataclasses import dataclass
from typing import Any

from .. import bank, choosing, paper
from ..exam_data import NEVER_ASKED
from ..models.parameters import LARGEST_SEED
from ..question import AnyQuestion

USUAL = 12  # questions, where nobody says how many
VARIANTS = 100  # of a question with drawn numbers: as many as the bank has checked, and as the page offers


class PaperError(ValueError):
    """No such paper can be made; the text says why."""


@dataclass(frozen=True)
class Paper:
    """One paper: its number in the pile, its seed, its questions in the order in which they are asked."""

    number: int
    seed: int
    questions: tuple[AnyQuestion, ...]

    @property
    def variant(self) -> int:
        """The seed of every question with drawn numbers: the one that the final match of this seed asks."""
        return self.seed % VARIANTS + 1


def papers(
    count: int = 1,
    seed: int = 1,
    n: int | None = None,
    final_match: bool = False,
    **choice: Any,
) -> list[Paper]:
    """Return papers with the seeds that follow one another.

    Args:
        count: how many papers.
        seed: of the first paper, 0 to 2147483647; the same seed and bank is the same paper.
        n: questions on a paper, 1 to 100; None: 12, or as many as there are.
        final_match: draw as the final match draws: from the whole course, no branching stories.
        **choice: unit, concept, level, type as in `choosing.chosen`.

    Raises:
        PaperError: more questions than there are, or a seed beyond the largest.
        UnknownName: an unknown unit, concept, level or type, or no question is all of it.
        ParameterError: n or the seed is not allowed.
    """
    if seed + count - 1 > LARGEST_SEED:
        raise PaperError(f"{count} papers from seed {seed} on go beyond the largest seed, {LARGEST_SEED}")
    found = choosing.chosen(**choice)
    if final_match:
        found = tuple(one for one in found if one.type not in NEVER_ASKED)
    if n is not None and n > len(found):
        raise PaperError(f"{n} questions are asked for, but there are {len(found)} of this kind; take fewer")
    wanted = min(USUAL, len(found)) if n is None else n
    index = [bank.entry(one) for one in found]
    by_id = {one.id: one for one in found}
    return [
        Paper(number, own, tuple(by_id[name] for name in paper.draw(index, own, wanted, [])))
        for number, own in enumerate(range(seed, seed + count), 1)
    ]
