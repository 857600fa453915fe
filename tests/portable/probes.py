"""Runs in both Pythons: every public function of the portable part, taking and returning JSON values."""

import json

from funnelball import calls, grading, models, moment, paper, review, standing
from funnelball.grading import formulas, numbers, numeric, parametrised, spelling
from funnelball.league import diagnosis, result_code, seasons
from funnelball.models import (
    binomial,
    exact,
    normal,
    parameters,
    pitch,
    predictions,
    thinning,
)
from funnelball.models.random_numbers import Random
from funnelball.models.shown import shown

STREAM = Random(1)  # one for all draws: making one costs more than drawing


def uniform(state):
    """Return three uniform numbers and the state after them."""
    STREAM.restart(state)
    return [STREAM.uniform(), STREAM.uniform(), STREAM.uniform(), list(STREAM.state)]


def next_stream(state):
    """Return where the next stream starts."""
    STREAM.restart(state)
    STREAM.uniform()
    STREAM.next_stream()
    return STREAM.start


def stream(seed, number):
    """Return the start of a stream of a seed, and its first number."""
    random = Random(seed, number)
    return [random.start, random.uniform()]


def exponential(state, mean):
    """Draw one."""
    STREAM.restart(state)
    return STREAM.exponential(mean)


def normal_number(state, mean, sd):
    """Draw one."""
    STREAM.restart(state)
    return STREAM.normal(mean, sd)


def poisson_number(state, mean):
    """Draw two."""
    STREAM.restart(state)
    return [STREAM.poisson(mean), STREAM.poisson(mean)]


def binomial_number(state, n, p):
    """Draw two."""
    STREAM.restart(state)
    return [STREAM.binomial(n, p), STREAM.binomial(n, p)]


def shuffle(state, items):
    """Return the items in random order."""
    STREAM.restart(state)
    STREAM.shuffle(items)
    return items


def attacks(state, counts):
    """Return a match in playing order."""
    STREAM.restart(state)
    return pitch.attacks(STREAM, counts)


def judge(model, prediction, answer, seed, values):
    """Return the verdict on a prediction."""
    return predictions.judge(models.MODELS[model], prediction, answer, seed, values)


def reach(model, mission, values, seed):
    """Return whether a mission is reached."""
    return predictions.reach(models.MODELS[model], mission, values, seed)


def answer(question, raw):
    """Return what all three functions make of what a page sends, well formed or not."""
    return [grading.parse(question, raw), grading.grade(question, raw), grading.answer(question, raw)]


def describe(model):
    """Return the description of a model."""
    return models.describe(model, models.MODELS[model])


def call_json(name, text):
    """Return the answer of a call, read from its JSON text."""
    return json.loads(calls.call_json(name, text))


def model_expected(model):
    """Return the closed form of a model as a function of a dict."""
    return lambda values: model.expected(**values)


def model_simulate(model):
    """Return the simulation of a model as a function of a seed and a dict."""
    return lambda seed, values: model.simulate(seed, **values)


def read(seed, weeks):
    """Return what those weeks come to when someone reads the diagnosis."""
    return seasons.season_by(seed, diagnosis.reader, weeks)["table"]


FUNCTIONS = {
    "exact.exp": exact.exp,
    "exact.log": exact.log,
    "exact.power": exact.power,
    "exact.rounded": exact.rounded,
    "exact.stirling_tail": exact.stirling_tail,
    "normal.quantile": normal.quantile,
    "Random.__init__": stream,
    "Random.uniform": uniform,
    "Random.next_stream": next_stream,
    "Random.exponential": exponential,
    "Random.normal": normal_number,
    "Random.poisson": poisson_number,
    "Random.binomial": binomial_number,
    "Random.shuffle": shuffle,
    "binomial.probabilities": binomial.probabilities,
    "shown.shown": shown,
    "parameters.checked_number": parameters.checked_number,
    "parameters.checked_seed": parameters.checked_seed,
    "thinning.bars": thinning.bars,
    "pitch.attacks": attacks,
    "predictions.judge": judge,
    "predictions.reach": reach,
    "models.describe": describe,
    "numbers.read": numbers.read,
    "numbers.unit": numbers.unit,
    "numeric.within": numeric.within,
    "spelling.same": spelling.same,
    "spelling.bare": spelling.bare,
    "formulas.value": formulas.value,
    "formulas.number_at": formulas.number_at,
    "parametrised.variant": parametrised.variant,
    "calls.call_json": call_json,
    "moment.seconds": moment.seconds,
    "moment.text": moment.text,
    "calls.call_json of reviews": call_json,
    "review.rating_of": review.rating_of,
    "review.scheduled": review.scheduled,
    "review.retrievability": review.retrievability,
    "review.replay": review.replay,
    "review.due": review.due,
    "standing.squad": standing.squad,
    "paper.draw": paper.draw,
    "paper.marked": paper.marked,
    "calls.call_json of seasons": call_json,
    "diagnosis.reader": read,
    "result_code.encoded": result_code.encoded,
    "result_code.split_of": result_code.split_of,
}
for name in models.NAMES:
    FUNCTIONS[f"{name}.expected"] = model_expected(models.MODELS[name])
    FUNCTIONS[f"{name}.simulate"] = model_simulate(models.MODELS[name])
for kind in grading.TYPES:
    FUNCTIONS[f"answer {kind}"] = answer
    FUNCTIONS[f"finite {kind}"] = grading.finite
