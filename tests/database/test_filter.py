from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tiny_model import VM

from xapi.database import Database, compile_filter, select
from xapi.database.values import text_form
from xapi.idl.errors import XenAPIError
from xapi.idl.types import parse_type

ROW = VM.new(
    "v1",
    name_label="web",
    memory=1024,
    is_a_template=True,
    weight=0.5,
    tags=("a", "b'c"),
    other_config={"k": "v", "x": "y\\z"},
)


def matches(expression: str) -> bool:
    return compile_filter(VM.MODEL, expression)(ROW)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("true", True),
        ("false", False),
        (" \t\ntrue \n", True),
        ('field "name__label" = "web"', True),
        ('field"name__label"="web"', True),
        ('"web" = field "name__label"', True),
        ('field "name__label" = field "name__label"', True),
        ('field "name__label" = field "power_state"', False),
        ('"a" = "a"', True),
        ('"a" = "b"', False),
        ('field "_ref" = "v1"', True),
        ('field "memory" = "1024"', True),
        ('field "memory" = "1024.0"', False),
        ('field "is_a_template" = "true"', True),
        ('field "is_a_template" = "1"', False),
        ('field "weight" = "0.5"', True),
        ("field \"tags\" = \"('a' 'b\\'c')\"", True),
        ("field \"other_config\" = \"(('k' 'v') ('x' 'y\\\\z'))\"", True),
        ('field "VBDs" = "()"', True),
        ('field "current_operations" = "()"', True),
        ('field "affinity" = "OpaqueRef:NULL"', True),
        ("not false", True),
        ("not false and false", True),  # not (false and false)
        ("not true or true", False),  # not (true or true)
        ("true and not false or true", False),  # true and (not (false or true))
        ("not not true", True),
        ("true or true and false", False),  # (true or true) and false
        ("false and false or true", True),
        ("true or (true and false)", True),
        ("(not true) or true", True),
        ("trueand true", True),
        ('"line\nbreak" = "line\nbreak"', True),
        ("false and " + "true and " * 5000 + "true", False),
    ],
)
def test_value(expression: str, expected: bool) -> None:
    assert matches(expression) is expected


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "()",
        "TRUE",
        "true\r",
        "true true",
        "true and",
        "and true",
        "not",
        "(true",
        "true)",
        'field name = "a"',
        'field "name__label"',
        'field "name__label" = ',
        "field \"name__label\" = 'web'",
        '"a" == "a"',
        '"a',
        'true = "true"',
        "(" * 200 + "true" + ")" * 200,
        "not " * 2000 + "true",
    ],
)
def test_syntax_error(expression: str) -> None:
    with pytest.raises(XenAPIError) as caught:
        compile_filter(VM.MODEL, expression)
    assert caught.value.description[:2] == ["INVALID_VALUE", expression]
    assert caught.value.params[1].startswith("syntax error: ")


def test_an_unknown_field_matters_only_where_it_is_evaluated() -> None:
    assert matches('false and field "name_label" = "x"') is False
    assert matches('true or field "name_label" = "x"') is True
    with pytest.raises(XenAPIError) as caught:
        matches('true and field "name_label" = "x"')
    assert caught.value.description == ["INTERNAL_ERROR", "missing field", "name_label", ""]


async def test_select(db: Database) -> None:
    expression = 'field "nothing" = "x"'
    assert select(db, VM.MODEL, expression) == []
    with db.transaction() as tx:
        for n in range(4):
            tx.create(VM.new(f"v{n}", memory=n % 2))
    assert [r.ref for r in select(db, VM.MODEL, 'field "memory" = "1"')] == ["v1", "v3"]
    with pytest.raises(XenAPIError):
        select(db, VM.MODEL, expression)


def test_text_forms() -> None:
    moment = datetime(2026, 8, 21, 2, 0, 23, tzinfo=UTC)
    for kind, value, text in [
        ("datetime", moment, "20260821T02:00:23Z"),
        ("int set", (1, 2), "('1' '2')"),
        ("(int -> string) map", {1: "a"}, "(('1' 'a'))"),
        ("(string -> string set) map", {"a": ("b",)}, "(('a' '(\\'b\\')'))"),
        ("bool", False, "false"),
        ("string option", None, "()"),
        ("string option", "x", "('x')"),
    ]:
        assert text_form(parse_type(kind))(value) == text
