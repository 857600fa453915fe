"""The command says what it found, or in one sentence what is wrong."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from funnelball import bank, course
from funnelball.cli import main
from funnelball.models import pitch

ROOT = Path(__file__).parent.parent


def run(capsys, *arguments: str) -> tuple[int, str, str]:
    """Status, output and error output of the command."""
    try:
        status = main(arguments)
    except SystemExit as exit:
        status = int(exit.code or 0)
    told = capsys.readouterr()
    return status, told.out, told.err


def test_simulate_prints_the_run_beside_what_is_expected(capsys):
    status, out, _ = run(capsys, "simulate", "pitch", "--seed", "11", "--final-third", "0.6", "--goal=0.1")
    assert status == 0
    table = {line[:14].strip(): line[14:].split() for line in out.splitlines() if line}
    values = {"final_third": 0.6, "goal": 0.1}
    simulated, expected = pitch.simulate(11, **values), pitch.expected(**values)
    assert table["mean"] == [f"{simulated['mean']:.2f}", f"{expected['mean']:.2f}"]
    assert table["shot"] == [f"{run['stages'][3]:.2f}" for run in (simulated, expected)]


@pytest.mark.parametrize("spelling", ["--final-third", "--final_third"])
def test_simulate_gives_the_whole_result_as_json(capsys, spelling):
    _, out, _ = run(capsys, "simulate", "pitch", "--seed", "3", spelling, "0.7", "--json")
    result = json.loads(out)
    assert result["simulated"] == pitch.simulate(3, final_third=0.7)
    assert (result["seed"], result["parameters"]["final_third"]) == (3, 0.7)


def test_questions_lists_and_counts_the_bank(capsys):
    status, out, _ = run(capsys, "questions")
    questions = bank.questions()
    assert status == 0
    assert [line.split()[0] for line in out.splitlines()[: len(questions)]] == [one.id for one in questions]
    counted = json.loads(run(capsys, "questions", "--json")[1])["counts"]
    for field in ("concept", "type", "level", "place"):
        assert sum(counted[field].values()) == len(questions)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["simulate", "pitch", "--goal", "3"], "goal must be a number from 0 to 0.5, got 3"),
        (["simulate", "pitch", "--goal", "abc"], "goal must be a number from 0 to 0.5, got 'abc'"),
        (["simulate", "pitch", "--matches", "2.5"], "matches must be a whole number from 1 to 100, got 2.5"),
        (["simulate", "pitch", "--goal", "nan"], "goal must be a number from 0 to 0.5, got not a number"),
        (["simulate", "pitch", "--seed", "-1"], "a seed is a whole number from 0 to 2147483647, got '-1'"),
        (["simulate", "pitch", "--gaol", "1"], "unknown option '--gaol'; did you mean '--goal'?"),
        (["simulate", "pich"], "invalid choice: 'pich' (choose from "),
        (["simulate"], "the following arguments are required: MODEL"),
        (["book", "--lang", "fr"], "invalid choice: 'fr' (choose from "),
        (["book", "--port", "70000"], "a port is a whole number from 1 to 65535, got '70000'"),
        ([], "the following arguments are required: COMMAND"),
    ],
)
def test_bad_input_is_told_in_a_line(capsys, arguments, told):
    status, out, error = run(capsys, *arguments)
    assert (status, out) == (2, "")
    assert told in error
    assert len(error.splitlines()) == 1


def test_a_broken_bank_is_told_line_by_line(capsys, tmp_path, monkeypatch):
    for part in ("concepts.yml", "book", "missions"):
        (tmp_path / part).symlink_to(ROOT / part)
    (tmp_path / "questions").mkdir()
    malformed = ROOT / "tests" / "malformed_questions"
    for name in ("level_unknown.yml", "tolerance_zero.yml"):
        (tmp_path / "questions" / name).symlink_to(malformed / name)
    monkeypatch.setattr(course, "CHECKOUT", tmp_path)
    status, out, error = run(capsys, "questions")
    assert (status, out) == (2, "")
    assert [line.split(": ")[:3] for line in error.splitlines()] == [
        ["questions/level_unknown.yml:5", "two-functions-91", "level"],
        ["questions/tolerance_zero.yml:7", "football-analogy-91", "answer.tolerance"],
    ]


def test_a_missing_course_is_told(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(course, "CHECKOUT", tmp_path)
    monkeypatch.setattr(course, "PACKAGE", tmp_path)
    status, _, error = run(capsys, "questions")
    assert (status, error.splitlines()[0][:28]) == (2, "'concepts.yml' is missing: t")


@pytest.mark.skipif(os.name == "nt", reason="a pipe of the shell")
def test_a_reader_may_stop_reading():
    command = f'"{sys.executable}" -m funnelball.cli questions | head -1'
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=True)
    assert (len(done.stdout.splitlines()), done.stderr) == (1, "")
