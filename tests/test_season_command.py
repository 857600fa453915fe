"""`funnelball season` plays, prints and checks."""

import json

import pytest

from funnelball.cli import main
from funnelball.league.told import told
from funnelball.season_command import STRATEGIES

from .test_cli import run


@pytest.mark.parametrize("name", STRATEGIES)
def test_every_strategy_plays_a_season_and_its_code_brings_it_back(capsys, name):
    status, out, _ = run(capsys, "season", "--seed", "5", "--strategy", name, "--json")
    found = json.loads(out)
    decisions = found.pop("decisions")
    assert status == 0 and found == told(5, decisions)
    again = json.loads(run(capsys, "season", "--check", found["code"], "--json")[1])
    assert again == found | {"decisions": decisions}


def test_the_table_and_the_report_are_printed(capsys):
    out = run(capsys, "season", "--split", "2,2,1,2,2,1")[1]
    found = told(7, [[2, 2, 1, 2, 2, 1]] * 12)
    for place, row in enumerate(found["table"], 1):
        line = next(line for line in out.splitlines() if line.startswith(f"{place}  {row['firm']}"))
        assert line.split()[-2:] == [str(row["points"]), f"{row['margin']:.1f}"]
    assert found["code"] in out and found["report"]["decided"][0]["concept"] in out


@pytest.mark.parametrize(
    ("arguments", "wrong"),
    [
        (["--split", "2,2,1,2,2,2"], "split must spend 10 in all, got 11"),
        (["--split", "2,2"], "split must be 6 whole numbers"),
        (["--split", "a,2,1,2,2,1"], "split, awareness must be a whole number from 0 to 10, got 'a'"),
        (["--strategy", "luck"], "invalid choice: 'luck'"),
        (["--check", "1G07G-03ZMV-4"], "this is no result code: its check does not fit"),
        (["--seed", "-1"], "a seed is a whole number from 0 to 2147483647"),
    ],
)
def test_what_is_not_allowed_is_told(capsys, arguments, wrong):
    status, out, err = run(capsys, "season", *arguments)
    assert status == 2 and not out and wrong in err


def test_main_is_what_is_called():
    assert main(["season", "--json"]) == 0
