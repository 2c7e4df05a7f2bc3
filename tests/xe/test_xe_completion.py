"""Completion: what may stand at the cursor, and real shells that ask for it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from e2e_kit import PASSWORD, Daemon
from pty_kit import Bash, Zsh
from xapi_xe.completing import complete, known_values, wanted
from xapi_xe.completing_shells import SCRIPTS, Line, bash_line, bash_words, zsh_line
from xapi_xe.completing_values import Kind, kind_of
from xapi_xe.registry import Verb, find, names
from xe_kit import Xe

XE = Path(sys.executable).parent / "xe"
BREAKS = " \t\n\"'@><=;|&(:"


def candidates(typed: str) -> list[str]:
    """What is offered without a server."""
    *before, current = typed.split(" ")
    at = wanted(before[1:], current)
    found = at.words if at.kind is None else complete(at, known_values(at))
    return [each.text for each in found]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("xe vm-inst", ["vm-install"]),
        ("xe -s host -pw vm vm-inst", ["vm-install"]),
        ("xe -s vm-inst", []),
        ("xe no-such-command ", []),
        ("xe --no", ["--nossl", "--no-verify"]),
        ("xe help vm-inst", ["vm-install"]),
        ("xe completion ", ["bash", "zsh"]),
        # Required parameters first, and none that is there already.
        ("xe vm-param-get ", ["uuid=", "param-name="]),
        ("xe vm-param-get param-name=x ", ["uuid="]),
        ("xe vm-param-get uuid=x param-name=y ", ["param-key="]),
        ("xe vm-param-set uuid=x name-l", ["name-label="]),
        ("xe vm-param-set uuid=x name-label=y name-l", []),
        ("xe vm-param-set uuid=x power-st", []),
        ("xe vm-param-set uuid=x other-config:a=b other-c", ["other-config:"]),
        ("xe vm-list power-st", ["power-state="]),
        ("xe vm-list tags:c", ["tags:contains="]),
        ("xe vm-start --pau", ["--paused"]),
        ("xe vm-start --paused --pau", []),
        ("xe vm-start --mult", ["--multiple"]),
        ("xe vm-start paused=", ["paused=true", "paused=false"]),
        ("xe vm-list power-state=r", ["power-state=running"]),
        ("xe vm-start power-state=h", ["power-state=halted"]),
        ("xe vm-list is-control-domain=f", ["is-control-domain=false"]),
        ("xe vm-list params=name-l", ["params=name-label"]),
        ("xe vm-list params=uuid,name-l", ["params=uuid,name-label"]),
        ("xe vm-list params=name-label,name-l", []),
        ("xe vm-param-add uuid=x param-name=oth", ["param-name=other-config"]),
        ("xe vm-param-add uuid=x param-name=name-l", []),
        ("xe vm-param-set uuid=x actions-after-crash=R", [
            "actions-after-crash=Restart", "actions-after-crash=Rename restart",
        ]),
    ],
)  # fmt: skip
def test_words_that_need_no_server(typed: str, found: list[str]):
    assert candidates(typed) == found


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("sr-uuid", Kind("uuid", "sr")),
        ("default-SR-uuid", Kind("uuid", "sr")),
        ("vdi-from-uuid", Kind("uuid", "vdi")),
        ("pif-uuids", Kind("uuid", "pif", many=True)),
        ("remote-network", Kind("name", "network")),
        ("template-name-label", Kind("label", "template")),
        ("new-name-label", Kind("")),
        ("host-username", Kind("")),
        ("update-sync-day", Kind("")),
        ("vlan", Kind("")),
        ("on", Kind("name", "host")),
        ("license-file", Kind("file")),
        ("filename", Kind("file")),
        ("live", Kind("bool")),
        ("domain-type", Kind("words", words=("hvm", "pv", "pv-in-pvh", "pvh", "unspecified"))),
    ],
)
def test_kinds_follow_from_names(name: str, kind: Kind):
    """`vm-try` is no command: what it takes is told by names alone."""
    found = kind_of("vm-try", Verb("x:y", "Tries.", optional=(name,)), name)
    assert found._replace(words=tuple(sorted(found.words))) == kind


def test_every_command_completes_to_its_parameters():
    """Whoever adds a command gets its completion: nothing is written for it."""
    for name in names():
        verb = find(name)
        assert verb is not None
        assert name in candidates(f"xe {name}")
        if not verb.words:
            offered = candidates(f"xe {name} ")
            for required in verb.required:
                assert required + "=" * (required[-1] != ":") in offered, name
            for each in (*verb.required, *verb.optional):
                if each != "*" and each[-1] != ":":
                    wanted([name], f"{each}=")  # some kind or none, but no error


# --- quotes ---------------------------------------------------------------------------------

NASTY = [
    "two words", "it's", 'say "x"', "a\\b", "$HOME", "`id`", "a;b&c|d", "(x)", "#1", "*?[a]",
    "<not in database>", "ünï", "!x", "a=b:c", "~/x", "{a,b}", "^", "'\"'", "-",
]  # fmt: skip


@pytest.mark.parametrize("quote", ["", "'", '"'])
def test_bash_reads_words_as_they_are_meant(quote: str):
    line = Line([], "", quote)
    quoted = [f"{quote}{word}{quote}" for word in bash_words(line, NASTY)]
    done = subprocess.run(
        ["bash", "-c", "printf '%s\\n' " + " ".join(quoted)],
        capture_output=True, text=True, timeout=20, check=True, env={"HOME": "/nowhere"},
    )  # fmt: skip
    assert done.stdout.splitlines() == NASTY
    # And what bash reads so, is read so here.
    text = "xe " + " ".join(quoted)
    assert [*bash_line(text + " x", BREAKS).before] == NASTY


def test_words_with_line_feeds_or_controls_are_left_out():
    assert bash_words(Line([], ""), ["a\nb", "\x1b[2J", "c"]) == ["c"]


def test_the_part_of_a_word_that_bash_replaces():
    def parts(line: str) -> tuple[str, str]:
        read = bash_line(line, BREAKS)
        return read.current, read.kept

    assert parts("xe vm-list name-label=a\\ b") == ("name-label=a b", "name-label=")
    assert parts("xe vm-list name-label='a b") == ("name-label=a b", "name-label=")
    assert parts("xe vm-list 'name-label=a b") == ("name-label=a b", "")
    assert parts("xe vm-list other-config:x=y") == ("other-config:x=y", "other-config:x=")
    assert bash_line("A=1 xe vm-list a", "= ").before == ["vm-list"]
    assert zsh_line("vm-start\0vm='a b") == Line(["vm-start"], "vm=a b")
    assert zsh_line("") == Line([], "")


# --- real shells ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def bash(daemon: Daemon, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bash]:
    place = tmp_path_factory.mktemp("bash")
    (place / "script").write_text(SCRIPTS["bash"])
    (place / "my export.xva").touch()
    (place / "folder").mkdir()
    xe = Xe(daemon)
    for name in ('it\'s a "$5" guest', "completed one", "completed two"):
        arguments = ("vm-install", "template=Other install media", f"new-name-label={name}")
        assert xe(*arguments).code == 0
    uuid = xe.values("vm-list", "name-label=completed one")[0]
    assert xe("vm-param-set", f"uuid={uuid}", "other-config:colour of it=blue").code == 0
    env = {"PATH": f"{XE.parent}:{os.environ['PATH']}", "HOME": str(place),
           "XE_SOCKET": str(daemon.socket), "LC_ALL": "C.UTF-8"}  # fmt: skip
    shell = Bash(env, str(place / "script"), str(place))
    yield shell
    shell.close()


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("xe vm-inst\t", "xe vm-install "),
        ("true; XE=1 xe vm-inst\t", "true; XE=1 xe vm-install "),
        ("xe vm-param-get u\t", "xe vm-param-get uuid="),
        ("xe vm-list params=name-l\t", "xe vm-list params=name-label "),
        ("xe vm-list params=uuid,name-l\t", "xe vm-list params=uuid,name-label "),
        ("xe vm-list other-c\t", "xe vm-list other-config:"),
        ("xe vm-list other-config:colo\t", "xe vm-list other-config:colour\\ of\\ it="),
        ("xe vm-list other-config:colour\\ of\\ it=\t",
         "xe vm-list other-config:colour\\ of\\ it=blue "),
        ("xe vm-start vm=it\t", "xe vm-start vm=it\\'s\\ a\\ \\\"\\$5\\\"\\ guest "),
        ("xe vm-start vm='completed o\t", "xe vm-start vm='completed one' "),
        ('xe vm-start vm="completed o\t', 'xe vm-start vm="completed one" '),
        ("xe vm-start vm=completed\\ o\t", "xe vm-start vm=completed\\ one "),
        ("xe vm-start vm=compl\t", "xe vm-start vm=completed\\ "),
        ("xe vm-install template=Other\\ i\t", "xe vm-install template=Other\\ install\\ media "),
        ("xe vm-start name-label=completed\\ t\t", "xe vm-start name-label=completed\\ two "),
        ("xe -pwf my\t", "xe -pwf my\\ export.xva "),
        ("xe --ca-file=fol\t", "xe --ca-file=folder/"),
        ("xe vm-import filename=my\t", "xe vm-import filename=my\\ export.xva "),
        ("xe vm-import filename=$PWD/fol\t", "xe vm-import filename=$PWD/fol"),
        ("xe snapshot-revert snapshot-u\t", "xe snapshot-revert snapshot-uuid="),
        ("xe no-such-command \t", "xe no-such-command "),
    ],
)  # fmt: skip
def test_in_bash(bash: Bash, typed: str, line: str):
    assert bash.type(typed)[0] == line


def test_bash_shows_required_parameters_in_their_order(bash: Bash):
    _, printed = bash.type("xe vm-param-get \t\t")
    assert "uuid=        param-name=" in printed


def test_a_name_becomes_a_uuid_where_one_is_wanted(bash: Bash, xe: Xe):
    uuid = xe.values("vm-list", "name-label=completed one")[0]
    assert bash.type("xe vm-param-list uuid=completed\\ o\t")[0] == f"xe vm-param-list uuid={uuid} "
    line = bash.type(f"xe vm-param-list uuid={uuid[:30]}\t")[0]
    assert line == f"xe vm-param-list uuid={uuid} "
    host = xe.values("host-list")[0]
    assert bash.type("xe vm-param-set uuid=x affinity=\t")[0].endswith(f"affinity={host} ")


@pytest.fixture(scope="module")
def zsh(bash: Bash, daemon: Daemon, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zsh]:
    """Beside `bash`, which has made the guests."""
    if shutil.which("zsh") is None:
        pytest.skip("zsh is not installed")
    place = tmp_path_factory.mktemp("zsh")
    (place / "script").write_text(SCRIPTS["zsh"])
    (place / "my export.xva").touch()
    env = {"PATH": f"{XE.parent}:{os.environ['PATH']}", "HOME": str(place),
           "XE_SOCKET": str(daemon.socket), "LC_ALL": "C.UTF-8"}  # fmt: skip
    shell = Zsh(env, str(place / "script"), str(place))
    yield shell
    shell.close()


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("xe vm-inst\t", "xe vm-install "),
        ("xe vm-param-get u\t", "xe vm-param-get uuid="),
        ("xe vm-list params=uuid,name-l\t", "xe vm-list params=uuid,name-label "),
        ("xe vm-list other-c\t", "xe vm-list other-config:"),
        ("xe vm-list other-config:colour\\ of\\ it=\t",
         "xe vm-list other-config:colour\\ of\\ it=blue "),
        ("xe vm-start vm=it\t", "xe vm-start vm=it\\'s\\ a\\ \\\"\\$5\\\"\\ guest "),
        ("xe vm-start vm=completed\\ o\t", "xe vm-start vm=completed\\ one "),
        ("xe vm-start vm='completed o\t", "xe vm-start vm=completed\\ one "),
        ("xe vm-start \"vm=completed o\t", "xe vm-start \"vm=completed one\" "),
        ("xe vm-import filename=my\t", "xe vm-import filename=my\\ export.xva "),
    ],
)  # fmt: skip
def test_in_zsh(zsh: Zsh, typed: str, line: str):
    assert zsh.type(typed) == line


# --- the helper -----------------------------------------------------------------------------


def ask(shell: str, text: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [XE, "__complete", shell], input=text, capture_output=True, text=True, timeout=30,
        check=False, env={"PATH": os.environ["PATH"], "HOME": "/nonexistent", **environment},
    )  # fmt: skip


def test_zsh_gets_words_and_notes(daemon: Daemon, xe: Xe):
    host, name = xe("host-list", "--minimal").line, xe.values("host-list", "params=name-label")[0]
    done = ask("zsh", "host-param-list\0uuid=", XE_SOCKET=str(daemon.socket))
    assert done.stdout == f"space\nuuid={host}\t{name}\n"


def test_the_server_that_the_line_names_is_asked(daemon: Daemon, xe: Xe):
    host = xe("host-list", "--minimal").line
    place = f"-s\0{daemon.host}\0-p\0{daemon.port}\0-u\0root\0-pw\0'{PASSWORD}'"
    line = f"{place}\0--ca-file\0{daemon.certificate}\0host-param-list\0uuid="
    assert host in ask("zsh", line).stdout


@pytest.mark.parametrize(
    ("line", "extra"),
    [
        ("vm-start\0vm=", "socket=/no/such/socket"),
        ("vm-start\0vm=", "server=127.0.0.1,port=1,username=root,password=x"),
        ("vm-start\0vm=", "server=127.0.0.1,port=1"),  # it would have to ask for a name
        ("-p\0x\0vm-start\0vm=", ""),
        ("vm-list\0params='", ""),
    ],
)
def test_silence_where_nothing_can_be_said(line: str, extra: str):
    done = ask("zsh", line, XE_EXTRA_ARGS=extra)
    assert (done.stdout.count("vm="), done.stderr) == (0, "")


def test_a_server_that_does_not_answer_is_given_up():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        held: list[socket.socket] = []
        accepting = threading.Thread(target=lambda: held.append(listening.accept()[0]))
        accepting.start()
        begun = time.monotonic()
        done = ask("zsh", f"-s\x00127.0.0.1\0-p\0{port}\0--nossl\0-u\0r\0-pw\0x\0vm-start\0vm=")
        took = time.monotonic() - begun
        accepting.join(10)
        held[0].close()
    assert (done.stdout, done.stderr) == ("", "")
    assert took < 5  # the client itself would wait for a minute


def test_scripts_are_printed(xe: Xe):
    assert xe("completion", "bash").out == SCRIPTS["bash"]
    assert xe("completion", "zsh").out == SCRIPTS["zsh"]
    assert xe("completion").code == 1
    assert "bash|zsh" in xe("completion", "fish").err
