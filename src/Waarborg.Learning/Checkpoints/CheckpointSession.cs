namespace Waarborg.Learning;

/// <summary>One sequence through a checkpoint. Keys and values of earlier tokens are kept, so that each new token costs one position only. Not thread safe.</summary>
public sealed class CheckpointSession
{
    private readonly Checkpoint _model;
    private readonly CheckpointOptions _options;
    private readonly int _room;
    private readonly float[][] _keys;
    private readonly float[][] _values;
    private readonly float[] _stream;
    private readonly float[] _normed;
    private readonly float[] _query;
    private readonly float[] _mixed;
    private readonly float[] _gate;
    private readonly float[] _up;
    private readonly float[] _attention;
    private readonly float[] _logits;
    private readonly int _keyWidth;

    internal CheckpointSession(Checkpoint model, int room)
    {
        (_model, _options, _room) = (model, model.Options, room);
        _keyWidth = _options.KeyValueHeads * _options.HeadWidth;
        _keys = [.. model.Layers.Select(_ => new float[room * _keyWidth])];
        _values = [.. model.Layers.Select(_ => new float[room * _keyWidth])];
        (_stream, _normed) = (new float[_options.Width], new float[_options.Width]);
        (_query, _mixed) = (new float[_options.Heads * _options.HeadWidth], new float[_options.Heads * _options.HeadWidth]);
        (_gate, _up) = (new float[_options.Inner], new float[_options.Inner]);
        (_attention, _logits) = (new float[room], new float[_options.Vocabulary]);
    }

    /// <summary>Tokens seen.</summary>
    public int Length { get; private set; }

    /// <summary>Reads one token.</summary>
    /// <param name="token">From 0 up to, not including, the vocabulary's size.</param>
    /// <returns>Unnormalised log-probabilities of the token after it; overwritten by the next call.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    /// <exception cref="InvalidOperationException">The room is used up.</exception>
    public ReadOnlySpan<float> Next(int token)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(token);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(token, _options.Vocabulary);
        if (Length == _room) throw new InvalidOperationException("The sequence is full.");
        _model.Embedding.AsSpan(token * _options.Width, _options.Width).CopyTo(_stream);
        for (var layer = 0; layer < _options.Layers; layer++)
        {
            Attend(_model.Layers[layer], _keys[layer], _values[layer]);
            Transform(_model.Layers[layer]);
        }
        Length++;
        Normalise(_stream, _model.Norm, _normed);
        RowProducts.Of(_model.Output, _normed, _logits);
        return _logits;
    }

    private void Attend(CheckpointLayer layer, float[] keys, float[] values)
    {
        var key = keys.AsSpan(Length * _keyWidth, _keyWidth);
        var value = values.AsSpan(Length * _keyWidth, _keyWidth);
        Normalise(_stream, layer.AttentionNorm, _normed);
        RowProducts.Of(layer.Query, _normed, _query, layer.QueryBias);
        RowProducts.Of(layer.Key, _normed, key, layer.KeyBias);
        RowProducts.Of(layer.Value, _normed, value, layer.ValueBias);
        Turn(_query, layer.QueryNorm);
        Turn(key, layer.KeyNorm);
        var width = _options.HeadWidth;
        var share = _options.Heads / _options.KeyValueHeads;
        for (var head = 0; head < _options.Heads; head++)
            Mix(_query.AsSpan(head * width, width), keys, values, head / share * width, _mixed.AsSpan(head * width, width));
        RowProducts.Of(layer.Output, _mixed, _normed);
        for (var i = 0; i < _stream.Length; i++) _stream[i] += _normed[i];
    }

    /// <summary>The values of all tokens so far, weighted by how their keys answer the query.</summary>
    private void Mix(ReadOnlySpan<float> query, float[] keys, float[] values, int offset, Span<float> mixed)
    {
        var attention = _attention.AsSpan(0, Length + 1);
        var scale = 1 / MathF.Sqrt(query.Length);
        var most = float.NegativeInfinity;
        for (var t = 0; t < attention.Length; t++)
        {
            attention[t] = scale * RowProducts.Dot(query, keys.AsSpan((t * _keyWidth) + offset, query.Length));
            most = MathF.Max(most, attention[t]);
        }
        var sum = 0f;
        for (var t = 0; t < attention.Length; t++) sum += attention[t] = MathF.Exp(attention[t] - most);
        for (var t = 0; t < attention.Length; t++) attention[t] /= sum;
        RowProducts.Weighted(values.AsSpan(offset), _keyWidth, attention, mixed);
    }

    /// <summary>SwiGLU (Shazeer 2020).</summary>
    private void Transform(CheckpointLayer layer)
    {
        Normalise(_stream, layer.InnerNorm, _normed);
        RowProducts.Of(layer.Gate, _normed, _gate);
        RowProducts.Of(layer.Up, _normed, _up);
        for (var i = 0; i < _gate.Length; i++) _gate[i] *= _up[i] / (1 + MathF.Exp(-_gate[i]));
        RowProducts.Of(layer.Down, _gate, _normed);
        for (var i = 0; i < _stream.Length; i++) _stream[i] += _normed[i];
    }

    /// <summary>Rotates the pairs of every head by the position (Su et al. 2021), after normalising the head where the family does.</summary>
    private void Turn(Span<float> heads, float[]? norm)
    {
        var width = _options.HeadWidth;
        var (step, far) = _options.NeighboursRotate ? (2, 1) : (1, width / 2);
        for (var i = 0; norm is not null && i < heads.Length; i += width) Normalise(heads.Slice(i, width), norm, heads.Slice(i, width));
        for (var pair = 0; pair < width / 2; pair++)
        {
            var (sin, cos) = Math.SinCos(Length * _model.Frequencies[pair]);
            for (var i = pair * step; i < heads.Length; i += width)
            {
                var (a, b) = (heads[i], heads[i + far]);
                heads[i] = (float)((a * cos) - (b * sin));
                heads[i + far] = (float)((a * sin) + (b * cos));
            }
        }
    }

    private void Normalise(ReadOnlySpan<float> from, float[] gain, Span<float> to)
    {
        var scale = 1 / MathF.Sqrt((RowProducts.Dot(from, from) / from.Length) + (float)_options.NormEpsilon);
        for (var i = 0; i < from.Length; i++) to[i] = from[i] * scale * gain[i];
    }
}
