"""Logins against the accounts of the machine, through PAM in a process of its own.

PAM modules block, keep state and sometimes crash; none of that may reach the daemon. Each check
runs ``python -m xapi.session.pam_check`` with user and password on its standard input.
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import logging
import sys

from xapi.generated.errors import ChangePasswordRejected, TooBusy

__all__ = ["PamUsers", "pam_available"]

_log = logging.getLogger(__name__)

_SECONDS = 15.0
_AT_ONCE = 4
_WAITING_MAX = 64


def pam_available() -> bool:
    """True if the extra ``xapi[pam]`` is installed."""
    return importlib.util.find_spec("pam") is not None


class PamUsers:
    """Implements `xapi.session.passwords.Authenticator`."""

    def __init__(self, service: str = "login", seconds: float = _SECONDS) -> None:
        self._service = service
        self._seconds = seconds
        self._free = asyncio.Semaphore(_AT_ONCE)
        self._waiting = 0

    async def authenticate(self, user: str, password: str) -> bool:
        """True if PAM takes the password. Raises TOO_BUSY."""
        if self._waiting >= _WAITING_MAX:
            raise TooBusy
        self._waiting += 1
        try:
            async with self._free:
                return await self._check(user, password)
        finally:
            self._waiting -= 1

    async def change_password(self, user: str, password: str) -> None:
        """Always refused: accounts of the machine are changed with the machine's own tools."""
        raise ChangePasswordRejected("passwords come from PAM; use passwd on the host")

    async def close(self) -> None:
        """Nothing is kept."""

    async def _check(self, user: str, password: str) -> bool:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "xapi.session.pam_check",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        question = json.dumps({"user": user, "password": password, "service": self._service})
        try:
            async with asyncio.timeout(self._seconds):
                _, complaint = await process.communicate(question.encode())
        except TimeoutError:
            _log.warning("PAM did not answer within %s s", self._seconds)
            return False
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        if process.returncode not in (0, 1):
            _log.error("PAM check failed: %s", complaint.decode("utf-8", "replace")[-500:].strip())
        return process.returncode == 0
