"""The least JSON-RPC client: looks like XenAPI.Session, and checks each envelope."""

from __future__ import annotations

import http.client
import itertools
import json
from collections.abc import Callable
from typing import Any

import XenAPI


class JsonSession:
    """The least JSON-RPC client: looks like XenAPI.Session, checks each envelope."""

    def __init__(self, connection: http.client.HTTPConnection, version: str = "2.0") -> None:
        self.connection = connection
        self.version = version
        self._session = ""
        self._ids = itertools.count()
        self.xenapi = _Names(self._named)

    @property
    def handle(self) -> str:
        return self._session

    def call(self, method: str, *params: Any) -> Any:
        """The result. Raises XenAPI.Failure with code and parameters."""
        number = next(self._ids)
        message: dict[str, Any] = {"method": method, "params": params, "id": number}
        if self.version == "2.0":
            message["jsonrpc"] = "2.0"
        self.connection.request(
            "POST", "/jsonrpc", json.dumps(message), {"Content-Type": "application/json"}
        )
        response = self.connection.getresponse()
        body = response.read()
        assert response.status == 200, (response.status, body[:200])
        assert response.getheader("Content-Type") == "application/json"
        answer = json.loads(body)
        assert answer["id"] == number
        if self.version == "2.0":
            assert answer["jsonrpc"] == "2.0"
            assert ("error" in answer) != ("result" in answer)
            if "error" in answer:
                error = answer["error"]
                assert isinstance(error["code"], int)
                assert error["code"] != 0
                raise XenAPI.Failure([error["message"], *error["data"]])
            return answer["result"]
        assert "jsonrpc" not in answer
        if answer["error"] is not None:
            assert answer["result"] is None
            raise XenAPI.Failure(answer["error"])
        return answer["result"]

    def _named(self, method: str, params: tuple[Any, ...]) -> Any:
        if method.startswith(("login", "slave_local")):
            self._session = self.call(f"session.{method}", *params)
            return None
        return self.call(method, self._session, *params)

    def close(self) -> None:
        self.connection.close()


class _Names:
    def __init__(self, send: Callable[[str, tuple[Any, ...]], Any], name: str = "") -> None:
        self._send, self._name = send, name

    def __getattr__(self, name: str) -> _Names:
        return _Names(self._send, f"{self._name}.{name}" if self._name else name)

    def __call__(self, *params: Any) -> Any:
        return self._send(self._name, params)
