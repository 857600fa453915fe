"""A simulation to be read: what to predict, its values, and its charts as pictures, sentences and tables.

The result stands behind a <details>, since a reader predicts first.
"""

from collections.abc import Sequence
from itertools import accumulate

from . import phrases, still_charts, still_lines
from .markup import inline, listed, opening, table

WHOLE_FROM = 100
LINE_ROWS = 12


def simulation(data: dict) -> str:
    """Return a simulation as HTML.

    Args:
        data: of `mounts.simulation_data`.
    """
    language = data["language"]
    task = (data["mission"] or {}).get("prompt", data["intro"])
    head = f"<p><strong>{inline(data['title'])}</strong></p><p>{inline(task)}</p>"
    charts = "".join(chart(one, data) for one in data["charts"])
    result = f"{charts}<p>{filled(data['explanation'], data)}</p>"
    return head + prediction(data) + sliders(data) + opening(_say("outcome", language), result)


def prediction(data: dict) -> str:
    """Return what the reader is asked to predict."""
    asked = data["prediction"]
    if not asked:
        return ""
    sign = _say("predict", data["language"])
    options = listed([inline(option["text"]) for option in asked.get("options", [])])
    return f"<p><strong>{sign}</strong> {inline(asked['prompt'])}</p>{options}"


def sliders(data: dict) -> str:
    """Return the parameters of the run with their ranges."""
    language = data["language"]
    heads = [_say(key, language) for key in ("parameter", "value", "range")]
    rows = [[one["label"], _in_unit(one, "value"), _range(one)] for one in data["parameters"]]
    return table(_say("sliders", language), heads, rows)


def _range(parameter: dict) -> str:
    return f"{_in_unit(parameter, 'low')}–{_in_unit(parameter, 'high')}"


def _in_unit(parameter: dict, what: str) -> str:
    value = parameter[what]
    if parameter["unit"] != "share":
        return phrases.number(value)
    return phrases.number(value * 100) + "%"


def chart(one: dict, data: dict) -> str:
    """Return a chart: its picture, what it says, and its numbers."""
    title, description = (filled(one[part], data) for part in ("title", "description"))
    heads, rows = TABLES[one["kind"]](one, data)
    caption = phrases.say("simulation", "chart-table", data["language"])
    told = f"<p>{description}</p>"
    if picture := still_charts.svg(one, data):
        told = f"<figure>{picture}<figcaption>{description}</figcaption></figure>"
    return f"<p><strong>{title}</strong></p>{told}{table(caption, heads, rows)}"


Table = tuple[list[str], list[list[str]]]


def match_table(one: dict, data: dict) -> Table:
    """The stages in match 1, on average over the run, and as expected."""
    run, expected = data["first"]["simulated"], data["first"]["expected"]
    attacks = run[one["result"]]
    ended = [attacks.count(stage) for stage in range(len(data["stages"]))]
    reached = list(accumulate(reversed(ended)))[::-1]
    columns = (reached, run["stages"], expected["stages"])
    return _heads(one, "stage", "match", "season", "expected"), _by_stage(data, columns)


def leak_table(one: dict, data: dict) -> Table:
    """How many reach each stage, and how many of them are lost before the next."""
    run = data["first"]["simulated"]
    reached, lost = run[one["result"]], run[one["lost"]]
    rows = _by_stage(data, (reached, lost))
    for row, count, gone in zip(rows, reached, lost, strict=False):
        row.append(phrases.percent(gone / count, 1) if count else "")
    rows[-1].append("")
    return _heads(one, "stage", "reached", "lost", "share"), rows


def histogram_table(one: dict, data: dict) -> Table:
    """How often each result came in the run, and was to be expected."""
    run, expected = data["first"]["simulated"], data["first"]["expected"]
    step, shares = run.get("distribution_step", 1), run[one["result"]]
    names = [still_charts.bar_name(bar, step, len(shares), data["language"]) for bar in range(len(shares))]
    pairs = zip(names, shares, expected[one["result"]], strict=True)
    rows = [[name, phrases.percent(share, 1), phrases.percent(chance, 1)] for name, share, chance in pairs]
    return _heads(one, "value", "simulated", "expected"), rows


def line_table(one: dict, data: dict) -> Table:
    """Each series in the run and as expected, at some of the places along the axis."""
    run, expected = data["first"]["simulated"], data["first"]["expected"]
    beside = [_say(which, data["language"]) for which in ("simulated", "expected")]
    heads = [one["columns"][one["x"]]]
    for key in one["result"]:
        heads += [f"{one['columns'][key]} ({which})" for which in beside]
    along = run[one["x"]]
    shown = range(0, len(along), max(1, round(len(along) / LINE_ROWS)))
    rows = [
        [phrases.number(along[at])]
        + [still_lines.written(part[key][at], one) for key in one["result"] for part in (run, expected)]
        for at in shown
    ]
    return heads, rows


def bars_table(one: dict, data: dict) -> Table:
    """Each number in the run, its band if it has one, and as expected."""
    run, expected = data["first"]["simulated"], data["first"]["expected"]
    heads = [one["columns"]["bar"], *(_say(which, data["language"]) for which in ("simulated", "expected"))]
    rows = [
        [one["bars"][name], still_lines.written(run[key], one), still_lines.written(expected[key], one)]
        for name, key in zip(one["labels"], one["result"], strict=True)
    ]
    if "low" in one:
        heads.insert(2, one["columns"]["band"])
        for row, *ends in zip(rows, one["low"], one["high"], strict=True):
            row.insert(2, "–".join(still_lines.written(run[end], one) for end in ends))
    return heads, rows


TABLES = {
    "pitch": match_table,
    "bar": leak_table,
    "histogram": histogram_table,
    "line": line_table,
    "bars": bars_table,
}


def _heads(one: dict, *columns: str) -> list[str]:
    return [one["columns"][column] for column in columns]


def _by_stage(data: dict, columns: Sequence[Sequence[float]]) -> list[list[str]]:
    return [
        [stage["label"], *(counted(column[index]) if index < len(column) else "" for column in columns)]
        for index, stage in enumerate(data["stages"])
    ]


def counted(count: float) -> str:
    """Return a count: whole when large, two decimals where they matter."""
    return phrases.number(count, 0 if count >= WHOLE_FROM else None)


def filled(template: str, data: dict) -> str:
    """Return a sentence about the first result as HTML."""
    parameters = {one["name"]: one["value"] for one in data["parameters"]}
    values = {**data["first"], "parameters": parameters}
    return inline(phrases.fill(template, values, data["language"], data["text"]))


def _say(key: str, language: str) -> str:
    return phrases.say("static", key, language)
