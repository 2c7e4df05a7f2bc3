"""Reading command lines."""

from __future__ import annotations

import pytest
from xapi_xe.arguments import parse, split_defaults
from xapi_xe.errors import UsageError


def test_options_pairs_switches_and_words():
    read = parse(
        ["-s", "h", "-p", "4430", "-u", "root", "-pw", "a=b", "help", "vm-list",
         "name-label=a=b", "other-config:k=v", "--minimal", "--multiple=false", "--ca-file", "f"]
    )  # fmt: skip
    assert (read.command, read.words) == ("help", ["vm-list"])
    assert read.params.pairs == [
        ("name-label", "a=b"), ("other-config:k", "v"), ("minimal", "true"), ("multiple", "false"),
    ]  # fmt: skip
    target = read.target
    assert (target.server, target.port, target.username) == ("h", 4430, "root")
    assert (target.password, target.ca_file, target.ssl) == ("a=b", "f", True)
    assert read.params.mapping("other-config") == {"k": "v"}
    assert read.params.flag("minimal")
    assert not read.params.flag("multiple")


def test_lines_of_a_thin_client_name_the_user_behind_the_command():
    read = parse(["vm-list", "username=root", "password=", "--minimal"])
    assert (read.target.username, read.target.password) == ("root", "")
    assert read.params.pairs == [("minimal", "true")]


def test_arguments_win_over_defaults():
    defaults = split_defaults("server=a,port=1,username=me,password=with\\,comma")
    read = parse(["-s", "b", "vm-list"], defaults)
    assert (read.target.server, read.target.port) == ("b", 1)
    assert (read.target.username, read.target.password) == ("me", "with,comma")


def test_trust_can_be_a_default():
    read = parse(["vm-list"], split_defaults("server=a,no-verify=true,nossl=true"))
    assert not read.target.verify
    assert not read.target.ssl


@pytest.mark.parametrize(
    "arguments", [["-s"], ["-p", "x", "vm-list"], ["-z"]], ids=["no value", "no port", "no option"]
)
def test_what_cannot_be_read_is_refused(arguments: list[str]):
    with pytest.raises(UsageError):
        parse(arguments)


def test_flags_and_numbers_must_be_such():
    params = parse(["x", "a=maybe", "b=1.5", "c="]).params
    with pytest.raises(UsageError, match="a must be true or false"):
        params.flag("a")
    with pytest.raises(UsageError, match="b must be an integer"):
        params.integer("b")
    with pytest.raises(UsageError, match="Required parameter not found: d"):
        params.require("d")
    assert params.require("c") == ""
