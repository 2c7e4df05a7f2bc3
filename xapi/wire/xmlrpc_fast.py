"""The quick reader of XML-RPC requests: anchored regular expressions, for requests without frills.

It takes requests as clients write them (strings, ints, booleans, decimal doubles, arrays and
structs of these) and leaves everything else to the strict reader: references and CDATA, carriage
returns, self-closed elements, other encodings. Whatever it takes it must read exactly as
`xmlrpc_reader` does; the fuzz in ``tests/wire`` holds both to that (floors.md §1b).

All repetitions are possessive: a request that does not match is given up in linear time.
"""

from __future__ import annotations

import re

from xapi.idl.scalars import Plain
from xapi.wire.limits import Limits

__all__ = ["read_plain_call"]

# No markup, no reference, no carriage return (a parser turns it into a line feed), no ">" (could
# end a "]]>"), nothing that XML forbids.
_TEXT = "[^<>&\x00-\x08\x0b-\x1f\ufffe\uffff]"
_BLANK = "[ \t\n]*+"
_SCALAR = (
    rf"<value>(?:({_TEXT}*+)|<string>({_TEXT}*+)</string>"
    r"|<(?P<kind>int|i4|i8)>(-?[0-9]{1,18}+)</(?P=kind)>|<boolean>([01])</boolean>"
    r"|<double>(-?[0-9]{1,15}+(?:\.[0-9]{1,15}+)?+)</double>)</value>"
)
_INT, _BOOLEAN, _DOUBLE = 4, 5, 6  # groups of _SCALAR; those before are text

_head = re.compile(
    r"(?:<\?xml version=(?:\"1\.0\"|'1\.0')(?: encoding=(?:\"[uU][tT][fF]-8\"|'[uU][tT][fF]-8'))?"
    rf" ?\?>)?{_BLANK}<methodCall>{_BLANK}<methodName>({_TEXT}++)</methodName>{_BLANK}<params>"
).match
_plain_param = re.compile(rf"{_BLANK}<param>{_BLANK}{_SCALAR}{_BLANK}</param>").match
_param_open = re.compile(rf"{_BLANK}<param>").match
_param_close = re.compile(rf"{_BLANK}</param>").match
_tail = re.compile(rf"{_BLANK}</params>{_BLANK}</methodCall>{_BLANK}").fullmatch

_scalar = re.compile(rf"{_BLANK}{_SCALAR}").match
_open = re.compile(rf"{_BLANK}<value>{_BLANK}<(?:array>{_BLANK}<data|(struct))>").match
_array_close = re.compile(rf"{_BLANK}</data>{_BLANK}</array>{_BLANK}</value>").match
_name = re.compile(rf"{_BLANK}<member>{_BLANK}<name>({_TEXT}*+)</name>").match
_member_close = re.compile(rf"{_BLANK}</member>").match
_struct_close = re.compile(rf"{_BLANK}</struct>{_BLANK}</value>").match

_MAX_DEPTH = 8  # far from any recursion limit; deeper values go to the strict reader


class _NotPlainError(Exception):
    """The request has something that only the strict reader can read or refuse."""


def read_plain_call(body: bytes, limits: Limits) -> tuple[str, list[Plain]] | None:
    """Method name and parameters, or None if the strict reader has to look at the request.

    The caller has checked the size.
    """
    # As many "<" as elements allowed cannot hold too many elements; more have to be counted.
    if body.count(b"<") > limits.elements:
        return None
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return None
    head = _head(text)
    if head is None:
        return None
    depth = min(limits.depth, _MAX_DEPTH)
    params = list[Plain]()
    position = head.end()
    try:
        while True:
            if param := _plain_param(text, position):
                params.append(_read_scalar(param))
                position = param.end()
            elif param := _param_open(text, position):
                value, position = _read_value(text, param.end(), depth)
                params.append(value)
                position = _end(_param_close(text, position))
            else:
                break
    except _NotPlainError:
        return None
    return None if _tail(text, position) is None else (head[1], params)


def _end(match: re.Match[str] | None) -> int:
    if match is None:
        raise _NotPlainError
    return match.end()


def _read_scalar(match: re.Match[str]) -> Plain:
    group = match.lastindex or 0
    text = match[group]
    if group < _INT:
        return text
    if group == _INT:
        return int(text)
    return text == "1" if group == _BOOLEAN else float(text)


def _read_value(text: str, position: int, depth: int) -> tuple[Plain, int]:
    if match := _scalar(text, position):
        return _read_scalar(match), match.end()
    match = _open(text, position)
    if match is None or depth == 0:
        raise _NotPlainError
    if match[1]:
        return _read_struct(text, match.end(), depth - 1)
    return _read_array(text, match.end(), depth - 1)


def _read_array(text: str, position: int, depth: int) -> tuple[Plain, int]:
    items = list[Plain]()
    while True:
        if match := _scalar(text, position):
            items.append(_read_scalar(match))
            position = match.end()
        elif match := _array_close(text, position):
            return items, match.end()
        else:
            item, position = _read_value(text, position, depth)
            items.append(item)


def _read_struct(text: str, position: int, depth: int) -> tuple[Plain, int]:
    members = dict[str, Plain]()
    while name := _name(text, position):
        position = name.end()
        if match := _scalar(text, position):
            members[name[1]] = _read_scalar(match)
            position = match.end()
        else:
            members[name[1]], position = _read_value(text, position, depth)
        position = _end(_member_close(text, position))
    return members, _end(_struct_close(text, position))
