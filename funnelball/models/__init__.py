"""The simulations of the course. `pitch` is the one to read first; every other has the same names in it.

A model is a module with
    PARAMETERS          tuple of `Parameter`
    STAGES              ids of the stages, in order
    PREDICTION          what the reader predicts before the first run
    CHARTS              which result is drawn how
    expected(**p)       the closed form
    simulate(seed, **p) one seeded run: the same keys, plus samples
"""

from . import (
    acquisition,
    awareness,
    basket,
    carry_over,
    churn,
    credibility,
    diagnosis,
    drip,
    loyalty,
    margin,
    pitch,
    qualification,
    quota,
    repeat_purchase,
    response,
    reviews,
    sales_funnel,
    store,
    survival,
    visibility,
)
from .parameters import Parameter, ParameterError

__all__ = ["MODELS", "NAMES", "Parameter", "ParameterError", "describe", "pitch", "sales_funnel"]

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
]
MODELS = {
    "pitch": pitch,
    "sales_funnel": sales_funnel,
    "churn": churn,
    "response": response,
    "store": store,
    "loyalty": loyalty,
    "credibility": credibility,
    "basket": basket,
    "reviews": reviews,
    "drip": drip,
    "survival": survival,
    "repeat_purchase": repeat_purchase,
    "quota": quota,
    "margin": margin,
    "acquisition": acquisition,
    "qualification": qualification,
    "awareness": awareness,
    "carry_over": carry_over,
    "visibility": visibility,
    "diagnosis": diagnosis,
}


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
