"""Mistakes in ``idl/`` are reported as ``file:line: key: what is wrong``."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.load import IDL_ROOT, IdlError, load

VBD = "classes/VBD.yaml"


@pytest.fixture
def idl(tmp_path: Path) -> Path:
    """A copy that may be spoilt."""
    return Path(shutil.copytree(IDL_ROOT, tmp_path / "idl"))


def spoil(idl: Path, name: str, old: str, new: str) -> int:
    """Replace the first `old`; gives the number of its line."""
    path = idl / name
    text = path.read_text("utf-8")
    assert old in text, f"{name} no longer has {old!r}: choose another place"
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def mistakes(idl: Path) -> list[str]:
    """What the loader says, with file names relative to the copy."""
    with pytest.raises(IdlError) as caught:
        load(idl)
    return str(caught.value).replace(f"{idl}/", "").splitlines()


def test_the_copy_is_sound(idl: Path) -> None:
    assert len(load(idl).classes) == 73


def test_an_unknown_key(idl: Path) -> None:
    line = spoil(idl, VBD, "    access: StaticRO\n", "    access: StaticRO\n    acess: RW\n")
    assert mistakes(idl) == [
        f"{VBD}:{line + 1}: fields.VDI.acess: Extra inputs are not permitted",
    ]


def test_a_key_that_is_missing(idl: Path) -> None:
    spoil(idl, VBD, "    access: StaticRO\n", "")
    (said,) = mistakes(idl)
    assert re.fullmatch(rf"{VBD}:\d+: fields.VDI.access: Field required", said)


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        ("VDI reff", "'VDI' is no type in 'VDI reff'"),
        ("enum", "the enum has no name in type 'enum'"),
        ("(string -> string)", "') map' is missing in type '(string -> string)'"),
        ("(string string) map", "'->' is missing in map type '(string string) map'"),
        ("string sets", "'sets' is left over in type 'string sets'"),
        ("''", "a type is missing in ''"),
        ("3", "a type is a text such as 'VM ref set'"),
    ],
)
def test_a_wrong_type(idl: Path, wrong: str, text: str) -> None:
    line = spoil(idl, VBD, "type: VDI ref", f"type: {wrong}")
    assert mistakes(idl) == [f"{VBD}:{line}: fields.VDI.type: Value error, {text}"]


def test_a_wrong_type_of_a_parameter(idl: Path) -> None:
    line = spoil(idl, VBD, "vdi: {type: VDI ref", "vdi: {type: VDI")
    (said,) = mistakes(idl)
    assert said.startswith(f"{VBD}:{line}: messages.insert.params.vdi.type: ")
    assert said.endswith("'VDI' is no type in 'VDI'")


def test_a_value_that_is_not_one_of_those_allowed(idl: Path) -> None:
    line = spoil(idl, VBD, "access: StaticRO", "access: Static")
    assert mistakes(idl) == [
        f"{VBD}:{line}: fields.VDI.access: Input should be 'RW', 'StaticRO' or 'DynamicRO'"
    ]


def test_a_value_of_the_wrong_kind(idl: Path) -> None:
    line = spoil(idl, "alerts.yaml", "ALARM: 1", "ALARM: one")
    (said,) = mistakes(idl)
    assert said.startswith(f"alerts.yaml:{line}: alerts.ALARM: Input should be a valid integer")


def test_a_bad_enum(idl: Path) -> None:
    line = spoil(idl, "enums.yaml", "values: [RO, RW]", "values: RO")
    (said,) = mistakes(idl)
    assert said == f"enums.yaml:{line}: enums.vbd_mode.values: Input should be a valid list"


def test_a_class_in_the_wrong_file(idl: Path) -> None:
    spoil(idl, VBD, "class: VBD", "class: VBX")
    assert mistakes(idl) == [f"{VBD}:1: class: 'VBX' must be in VBX.yaml"]


def test_a_section_in_two_files(idl: Path) -> None:
    spoil(idl, "alerts.yaml", "alerts:\n", "enums: {}\nalerts:\n")
    said = mistakes(idl)
    assert said[0].startswith("alerts.yaml:")
    assert said[0].endswith(": enums: is already in enums.yaml")


def test_a_file_that_is_no_mapping(idl: Path) -> None:
    (idl / VBD).write_text("- VBD\n")
    assert mistakes(idl) == [f"{VBD}:1: a mapping is expected"]


def test_a_section_that_is_missing(idl: Path) -> None:
    spoil(idl, "datamodel.yaml", "release:", "releases:")
    said = mistakes(idl)
    assert any(line.endswith(": release: Field required") for line in said)
    assert any(line.endswith(": releases: Extra inputs are not permitted") for line in said)


def test_every_mistake_is_told_at_once(idl: Path) -> None:
    first = spoil(idl, VBD, "type: VDI ref", "type: VDX")
    second = spoil(idl, "classes/VIF.yaml", "access: RW", "access: rw")
    said = mistakes(idl)
    assert [line.split(": ")[0] for line in said] == [
        f"{VBD}:{first}",
        f"classes/VIF.yaml:{second}",
    ]


def _twice(idl: Path) -> str:
    line = spoil(idl, VBD, "\n  VM:\n", "\n  VDI:\n") + 1
    return f"{VBD}:{line}: VDI: is written twice"


def _no_yaml(idl: Path) -> str:
    line = spoil(idl, VBD, "doc: Disk image behind", "doc: [Disk image behind")
    return rf"{VBD}:({line}|{line + 1}): .*"


def _missing_include(idl: Path) -> str:
    line = spoil(idl, "datamodel.yaml", "- alerts.yaml", "- alarms.yaml")
    return f"datamodel.yaml:{line}: include: 'alarms.yaml' names no file"


@pytest.mark.parametrize("case", [_twice, _no_yaml, _missing_include])
def test_what_the_yaml_reader_finds(idl: Path, case: Callable[[Path], str]) -> None:
    pattern = case(idl)
    assert re.fullmatch(pattern, mistakes(idl)[0])
