"""The filter language of ``get_all_where`` and ``get_all_records_where`` (semantics.md §5, §13).

    expr  = term { ("and" | "or") term }        one precedence, left associative
    term  = "not" expr                          covers everything that follows
          | "(" expr ")" | "true" | "false" | value "=" value
    value = 'field' string | string             a column of the row, or itself

Strings stand in double quotes and know no escapes; carriage return is no white space. Values
are compared in their stored text form (`xapi.database.values.text_form`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter
from typing import TypeAlias

from xapi.database.errors import internal_error, invalid_value
from xapi.database.values import text_form
from xapi.idl.model import ClassModel
from xapi.idl.record import Reader, Row
from xapi.idl.types import Enum, Ref, Scalar

__all__ = ["DEPTH_MAX", "Predicate", "compile_filter", "select"]

Predicate: TypeAlias = Callable[[Row], bool]
_Value: TypeAlias = Callable[[Row], str]

DEPTH_MAX = 100
"""Nested parentheses and ``not`` in one expression."""

_TOKEN = re.compile(r'[ \t\n]*(?:(true|false|and|or|not|field|[()=])|"([^"]*)")')
_BLANK = re.compile(r"[ \t\n]*")


def compile_filter(model: ClassModel, expression: str) -> Predicate:
    """A function that tells whether a row matches.

    Raises INVALID_VALUE [expression, text] where it does not parse. The function raises
    INTERNAL_ERROR ["missing field", name, ""] when it comes to a column the class does not
    have, and so not for a row that was decided before.
    """
    return _Parser(model, expression).parse()


def select(reader: Reader, model: ClassModel, expression: str) -> list[Row]:
    """The rows of the class that match, oldest first. Raises as `compile_filter` and its result."""
    matches = compile_filter(model, expression)
    return [row for row in reader.rows(model.name) if matches(row)]


class _Parser:
    def __init__(self, model: ClassModel, expression: str) -> None:
        self._model = model
        self._expression = expression
        self._tokens = self._scan()
        self._at = 0
        self._depth = 0

    def parse(self) -> Predicate:
        result = self._expr()
        if self._at < len(self._tokens):
            raise self._error(f"nothing was expected at {self._tokens[self._at]!r}")
        return result

    def _error(self, text: str) -> Exception:
        return invalid_value(self._expression, f"syntax error: {text}")

    def _scan(self) -> list[str]:
        """Keywords and punctuation as they are; strings with their opening quote."""
        tokens: list[str] = []
        text, at = self._expression, 0
        while found := _TOKEN.match(text, at):
            keyword, string = found.groups()
            tokens.append(keyword if keyword is not None else f'"{string}')
            at = found.end()
        at = _BLANK.match(text, at).end()  # type: ignore[union-attr]
        if at < len(text):
            raise self._error(f"unknown text at character {at}")
        return tokens

    def _next(self) -> str:
        if self._at == len(self._tokens):
            raise self._error("it ends too early")
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _expr(self) -> Predicate:
        self._depth += 1
        if self._depth > DEPTH_MAX:
            raise self._error(f"nested deeper than {DEPTH_MAX}")
        first = self._term()
        rest: list[tuple[bool, Predicate]] = []
        while self._at < len(self._tokens) and self._tokens[self._at] in ("and", "or"):
            rest.append((self._next() == "and", self._term()))
        self._depth -= 1
        return _chain(first, rest) if rest else first

    def _term(self) -> Predicate:
        token = self._next()
        if token == "not":  # noqa: S105 - a keyword
            negated = self._expr()
            return lambda row: not negated(row)
        if token == "(":  # noqa: S105
            inner = self._expr()
            if self._next() != ")":
                raise self._error("a closing parenthesis is missing")
            return inner
        if token == "true":  # noqa: S105
            return lambda row: True
        if token == "false":  # noqa: S105
            return lambda row: False
        left = self._value(token)
        if self._next() != "=":
            raise self._error("= is missing")
        right = self._value(self._next())
        return _equal(left, right)

    def _value(self, token: str) -> str | _Value:
        """A string stands for itself; a field becomes a function of the row."""
        if token.startswith('"'):
            return token[1:]
        if token == "field":  # noqa: S105
            name = self._next()
            if name.startswith('"'):
                return self._column(name[1:])
        raise self._error(f"a string or a field was expected at {token!r}")

    def _column(self, name: str) -> _Value:
        if name == "_ref":
            return attrgetter("ref")
        field = self._model.column.get(name)
        if field is None:

            def missing(row: Row) -> str:
                raise internal_error("missing field", name, "")

            return missing
        read = attrgetter(field.name)
        match field.type:
            case Scalar("string") | Ref() | Enum():
                return read
            case _:
                text = text_form(field.type)
                return lambda row: text(read(row))


def _chain(first: Predicate, rest: list[tuple[bool, Predicate]]) -> Predicate:
    # A loop, not nested functions: a thousand terms must not need a thousand stack frames.
    def chain(row: Row) -> bool:
        value = first(row)
        for is_and, term in rest:
            if value is is_and:
                value = term(row)
        return value

    return chain


def _equal(left: str | _Value, right: str | _Value) -> Predicate:
    if isinstance(left, str):
        if isinstance(right, str):
            constant = left == right
            return lambda row: constant
        left, right = right, left
    read = left
    if isinstance(right, str):
        text = right
        return lambda row: read(row) == text
    other = right
    return lambda row: read(row) == other(row)
