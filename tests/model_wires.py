"""How Gemini and chat completions write things down, for the stand-in servers."""

from __future__ import annotations

from typing import ClassVar

LEAK = "vendor-leak-4711"  # stands in every error of a vendor; may turn up nowhere


class GeminiWire:
    id = "gemini"
    reasons: ClassVar = {"stop": "STOP", "filtered": "SAFETY", "length": "MAX_TOKENS"}

    def piece(self, text: str) -> object:
        content = {"role": "model", "parts": [{"text": text}]}
        return {"candidates": [{"content": content, "index": 0}], "modelVersion": "stand-in-1"}

    def thought(self, text: str) -> object:
        content = {"role": "model", "parts": [{"text": text, "thought": True}]}
        return {"candidates": [{"content": content, "index": 0}]}

    def end(self, reason: str = "stop") -> object:
        usage = {
            "promptTokenCount": 100,
            "cachedContentTokenCount": 60,
            "candidatesTokenCount": 20,
            "thoughtsTokenCount": 5,
            "totalTokenCount": 125,
        }
        return {
            "candidates": [{"finishReason": self.reasons[reason], "index": 0}],
            "usageMetadata": usage,
            "modelVersion": "stand-in-1",
        }

    def no_candidates(self) -> object:
        return {"usageMetadata": {"promptTokenCount": 100}, "modelVersion": "stand-in-1"}

    def blocked_prompt(self) -> object:
        return {"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}}

    def error(self, status: int, *, wait: float | None = None, daily: bool = False) -> object:
        kind = "type.googleapis.com/google.rpc."
        details: list[object] = []
        if daily or wait is not None:
            quota = "GenerateRequestsPer" + ("Day" if daily else "Minute") + "PerProjectPerModel-FreeTier"
            details.append({"@type": kind + "QuotaFailure", "violations": [{"quotaId": quota}]})
        if wait is not None:
            details.append({"@type": kind + "RetryInfo", "retryDelay": f"{wait}s"})
        return {
            "error": {
                "code": status,
                "message": f"vendor words about {LEAK}",
                "status": "X",
                "details": details,
            }
        }

    def headers(self, _: float | None) -> dict[str, str]:
        return {}  # Google writes the wait into the body


class ChatWire:
    """OpenRouter, and everybody else who speaks OpenAI's chat completions."""

    reasons: ClassVar = {"stop": "stop", "filtered": "content_filter", "length": "length"}

    def __init__(self, name: str) -> None:
        self.id = name

    def piece(self, text: str | None) -> object:
        delta = {"role": "assistant", "content": text}
        return {"model": "stand-in-1", "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}

    def thought(self, text: str) -> object:
        delta = {"role": "assistant", "content": "", "reasoning": text}
        return {"model": "stand-in-1", "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}

    def end(self, reason: str = "stop") -> object:
        usage = {
            "prompt_tokens": 100,
            "completion_tokens": 25,
            "prompt_tokens_details": {"cached_tokens": 60},
        }
        choice = {"index": 0, "delta": {"content": None}, "finish_reason": self.reasons[reason]}
        return {"model": "stand-in-1", "choices": [choice], "usage": usage}

    def no_candidates(self) -> object:
        return {"model": "stand-in-1", "choices": []}

    def blocked_prompt(self) -> object:
        return self.end("filtered")

    def error(self, status: int, *, daily: bool = False, **_: object) -> object:
        limit = "free-models-per-" + ("day" if daily else "min")
        return {
            "error": {
                "code": status,
                "message": f"Rate limit exceeded: {limit} {LEAK}" if status == 429 else f"words about {LEAK}",
                "metadata": {},
            }
        }

    def headers(self, wait: float | None) -> dict[str, str]:
        return {} if wait is None else {"Retry-After": f"{wait}"}
