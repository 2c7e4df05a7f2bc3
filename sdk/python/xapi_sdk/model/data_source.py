# Written by codegen from idl/; change the IDL, not this file.
"""The record of data_source, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk.record import Record
from xapi_sdk.values import (
    double,
)


class DataSourceRecord(Record):
    """One metric of a host, VM or SR with its present value; a value, not a stored object."""

    api_class: ClassVar[str] = "data_source"
    enabled: bool
    """True if the metric is being recorded."""
    max: float
    """Largest value the metric can take."""
    min: float
    """Smallest value the metric can take."""
    name_description: str
    """What the metric measures."""
    name_label: str
    """Name of the metric, as used in messages about data sources."""
    standard: bool
    """True if the metric is recorded by default."""
    units: str
    """Unit of the value, such as B, B/s or (fraction)."""
    value: float
    """Present value; NaN if there is none."""

    _decoders = {
        "max": double,
        "min": double,
        "value": double,
    }
    _unset = {
        "enabled": bool,
        "max": float,
        "min": float,
        "name_description": str,
        "name_label": str,
        "standard": bool,
        "units": str,
        "value": float,
    }
