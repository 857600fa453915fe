"""The simulations of the course. `pitch` is the one to read first; every other has the same names in it.

A model is a module with
    PARAMETERS          tuple of `Parameter`
    STAGES              ids of the stages, in order
    PREDICTION          what the reader predicts before the first run
    CHARTS              which result is drawn how
    expected(**p)       the closed form
    simulate(seed, **p) one seeded run: the same keys, plus samples
"""

from .parameters import Parameter, ParameterError

__all__ = ["MODELS", "NAMES", "Parameter", "ParameterError", "describe"]

NAMES = [
    "pitch",
    "sales_funnel",
    "churn",
    "response",
    "store",
    "loyalty",
    "credibility",
    "basket",
    "reviews",
    "drip",
    "survival",
    "repeat_purchase",
    "quota",
    "margin",
    "acquisition",
    "qualification",
    "awareness",
    "carry_over",
    "visibility",
    "diagnosis",
    "complementarity",
]


class Models:
    """The models by name, each imported when it is first asked for: a page needs one or two of them."""

    def __getitem__(self, name: str):
        if name not in NAMES:
            raise KeyError(name)
        return __import__("funnelball.models." + name, None, None, ("PARAMETERS",))


MODELS = Models()


def describe(name: str, model) -> dict:
    """Return what a page needs to draw a model's controls, as a JSON object.

    Args:
        name: what the model is called.
        model: a module with the names listed above.
    """
    return {
        "model": name,
        "parameters": [parameter.describe() for parameter in model.PARAMETERS],
        "stages": list(model.STAGES),
        "charts": list(model.CHARTS),
        "prediction": model.PREDICTION,
    }
