"""A pytest plugin that gives every ``import XenAPI`` the SDK's drop-in."""

from __future__ import annotations

import sys

from xapi_sdk import XenAPI

sys.modules["XenAPI"] = XenAPI
