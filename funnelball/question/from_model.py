"""A number that the bank gives itself, or that one of the course's models gives."""

from collections.abc import Iterator

from .. import models
from ..names import unknown
from .fields import Fields, Mistake

MODEL_FIELDS = ("parameters", "result")


class FromModel(Fields):
    """The fields that name a model's result; a subclass has `parameters`, and a field beside all of them."""

    model: str | None = None
    result: str | None = None

    def mistakes_of_source(self, own: str) -> Iterator[Mistake]:
        """Tell where the number comes from both, from neither, or from a model that is not there.

        Args:
            own: the field that stands for a model: "value" or "formula".
        """
        given = getattr(self, own) is not None
        if given == (self.model is not None):
            both = "both" if given else "neither"
            yield (), f"must have a {own}, or a model with parameters and result; got {both}"
        elif given:
            for field in MODEL_FIELDS:
                if getattr(self, field):
                    yield (field,), f"stands beside a {own}; it belongs to a model"
        elif self.model not in models.NAMES:
            yield ("model",), unknown("model", self.model, models.NAMES)
