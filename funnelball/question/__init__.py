"""A question of the bank: what each type is made of, and what would be wrong with it. One file a type.

Pydantic checks each field by itself. What several fields must agree on is told by `mistakes()`, which names
the field to be mended, so that an author gets every mistake at once.
"""

from typing import Annotated

from pydantic import Field

from .categorise import Categorise
from .cloze import Cloze
from .hotspot import Hotspot
from .match import Match
from .multiple_choice import MultipleChoice
from .numeric import Numeric
from .order import Order
from .parametrised import Parametrised
from .predict import Predict
from .scenario import Scenario
from .single_choice import SingleChoice
from .true_false import TrueFalse

__all__ = ["AnyQuestion", "Question"]

AnyQuestion = (
    SingleChoice
    | MultipleChoice
    | TrueFalse
    | Numeric
    | Categorise
    | Order
    | Match
    | Cloze
    | Hotspot
    | Scenario
    | Predict
    | Parametrised
)
Question = Annotated[AnyQuestion, Field(discriminator="type")]
