"""The tables of nouns and commands: complete, consistent, and cheap to start with."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from xapi_xe import commands
from xapi_xe.context import block
from xapi_xe.registry import all_verbs, find, names, place
from xapi_xe.table import NOUNS, entity
from xapi_xe.values import parse_bytes

from codegen.expand import expand
from codegen.load import load


def test_every_class_with_records_has_a_noun():
    model = expand(load())
    classes = {
        cls.name
        for cls in model.classes.values()
        if any(m.name == "get_all_records" for m in cls.messages)
        and cls.idl.lifecycle.state != "Removed"
    }
    assert {cls for cls, _ in NOUNS.values()} == classes


def test_every_change_of_a_field_is_a_message():
    model = expand(load())
    for noun in NOUNS:
        table = entity(noun)
        messages = {m.name for m in model.classes[table.cls].messages}
        for field in table.fields.values():
            for message in (field.set.removeprefix("entry:"), field.add, field.remove):
                assert not message or message in messages, (noun, field)
            assert bool(field.add) == bool(field.remove)


def test_every_computed_field_has_its_function():
    from xapi_xe.computed import FUNCTIONS

    named = {f.path[1] for noun in NOUNS for f in entity(noun).fields.values() if f.path[0] == "@"}
    assert named == set(FUNCTIONS)


def test_every_command_has_its_function_and_a_help():
    for name in names():
        verb = find(name)
        assert verb is not None, name
        module, function = place(verb.run)
        assert callable(getattr(import_module(module), function)), name
        assert verb.help.endswith("."), name
        assert not verb.selects or verb.selects in NOUNS, name


def test_commands_call_messages_that_exist():
    """Also where no simulated server gets that far; a task is made of what has an Async form."""
    model = expand(load())
    messages = {
        f"{cls.name}.{message.name}": message
        for cls in model.classes.values()
        for message in cls.messages
    }
    folder = Path(commands.__path__[0])
    called: set[str] = set()
    for file in folder.glob("*.py"):
        text = file.read_text()
        found = re.findall(r'(?:(task|call)\(\s*)?"([A-Za-z_]+\.[a-z]\w+)"', text)
        for how, name in found:
            if name.partition(".")[0] not in model.classes:
                continue
            assert name in messages, f"{file.name}: {name}"
            assert how != "task" or messages[name].idl.asynchronous, f"{file.name}: Async.{name}"
            called.add(name)
    assert "VM.start" in called


def test_no_special_command_hides_one_on_fields():
    for name in all_verbs():
        noun = name.removesuffix("-list").partition("-param-")[0]
        assert not (name.endswith("-list") and noun in NOUNS), name


@pytest.mark.parametrize("name", ["vm-param-add", "vm-list", "sr-param-clear", "appliance-list"])
def test_commands_of_fields(name: str):
    assert find(name) is not None


@pytest.mark.parametrize("name", ["", "vm", "-list", "vm-param", "role-param-set", "VM-list"])
def test_no_commands(name: str):
    assert find(name) is None


def test_layout_of_a_record():
    text = block([("uuid ( RO)", "1"), ("name-label ( RW)", "a"), ("tags (SRW)", "")])
    assert text == (
        "uuid ( RO)          : 1\n"
        "    name-label ( RW): a\n"
        "          tags (SRW): \n"
        "\n"
    )  # fmt: skip


def test_amounts_of_bytes():
    given = ("0", "17", "1KiB", "4 GiB", "2TiB")
    assert [parse_bytes("x", text) for text in given] == [0, 17, 1024, 4 << 30, 2 << 40]


HEAVY = ("pydantic", "aiohttp", "ssl", "asyncio", "rich", "xapi_sdk", "difflib", "json", "pathlib")


def test_help_starts_with_nothing_heavy():
    code = (
        "import sys; sys.argv = ['xe', 'help']\n"
        "before = set(sys.modules)\n"
        "from xapi_xe.main import main\n"
        "assert main() == 0\n"
        "print(' '.join(set(sys.modules) - before), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    loaded = set(done.stderr.split())
    assert "xapi_xe.registry" in loaded
    assert not loaded & set(HEAVY)
