// AssemblyScript. Compiled by scripts/compile-kernels.ts to src/annotate/network/kernels.wasm.ts; integer sums are exact and float order is fixed, so results
// are the same on every machine, and whatever other rows are worked on in the same call.
// Weights and activations are 16-bit integers with a float unit; sums are 32-bit. Rows of activations stand ROW bytes apart, so that offsets are constants.
const ROW: usize = 512;
/** Rows of weights that stand together, and rows of activations that meet them at once: as many sums as there are registers. */
const BLOCK: i32 = 12;
const AT_ONCE: i32 = 3;
/** Rows of activations that stay in the first cache. */
const IN_CACHE: i32 = 48;

// @ts-expect-error: decorator
@inline function weigh(sum: v128, scale: v128, bias: v128): v128 {
  return f32x4.add(bias, f32x4.mul(scale, f32x4.convert_i32x4_s(sum)));
}

/**
 * Packs the values of a matrix, 8 bits each, for `dense`: blocks of BLOCK rows, in them pairs of columns, in them the rows.
 * What stands at W before must be zero.
 */
export function pack(values: usize, W: usize, rows: i32, columns: i32): void {
  const block = BLOCK * columns;
  for (let r = 0; r < rows; r++) {
    const to = W + (<usize>(r / BLOCK * block + r % BLOCK * 2) << 1);
    for (let j = 0; j < columns; j++)
      store<i16>(to + (<usize>((j >> 1) * BLOCK * 2 + (j & 1)) << 1), <i16>load<i8>(values + <usize>(r * columns + j)));
  }
}

// The product of `dense` for one block of weights and one row of X: what is left of a batch where few sentences are still read.
// @ts-expect-error: decorator
@inline function denseRow(W: usize, X: usize, scale: usize, bias: usize, Y: usize, length: usize): void {
  const end = X + length;
  let p0 = i32x4.splat(0), p1 = p0, p2 = p0;
  for (; X < end; X += 8, W += 96) {
    let y = v128.load32_splat(X);
    p0 = i32x4.add(p0, i32x4.dot_i16x8_s(y, v128.load(W))); p1 = i32x4.add(p1, i32x4.dot_i16x8_s(y, v128.load(W, 16))); p2 = i32x4.add(p2, i32x4.dot_i16x8_s(y, v128.load(W, 32)));
    y = v128.load32_splat(X, 4);
    p0 = i32x4.add(p0, i32x4.dot_i16x8_s(y, v128.load(W, 48))); p1 = i32x4.add(p1, i32x4.dot_i16x8_s(y, v128.load(W, 64))); p2 = i32x4.add(p2, i32x4.dot_i16x8_s(y, v128.load(W, 80)));
  }
  v128.store(Y, weigh(p0, v128.load(scale), v128.load(bias)));
  v128.store(Y, weigh(p1, v128.load(scale, 16), v128.load(bias, 16)), 16);
  v128.store(Y, weigh(p2, v128.load(scale, 32), v128.load(bias, 32)), 32);
}

// The product of `dense` for so few rows of X that they stay in the first cache.
// @ts-expect-error: decorator
@inline function denseSome(W: usize, X: usize, scale: usize, bias: usize, Y: usize, outRow: usize, rows: i32, length: usize, count: i32): void {
  for (let r = 0; r < rows; r += BLOCK) {
    let t = 0;
    for (; t + AT_ONCE <= count; t += AT_ONCE) {
      let w = W;
      let x = X + <usize>t * ROW;
      const end = x + length;
      let p0 = i32x4.splat(0), p1 = p0, p2 = p0, q0 = p0, q1 = p0, q2 = p0, o0 = p0, o1 = p0, o2 = p0;
      for (; x < end; x += 8, w += 96) {
        let u = v128.load(w), v = v128.load(w, 16), z = v128.load(w, 32);
        let y = v128.load32_splat(x);
        p0 = i32x4.add(p0, i32x4.dot_i16x8_s(y, u)); p1 = i32x4.add(p1, i32x4.dot_i16x8_s(y, v)); p2 = i32x4.add(p2, i32x4.dot_i16x8_s(y, z));
        y = v128.load32_splat(x, ROW);
        q0 = i32x4.add(q0, i32x4.dot_i16x8_s(y, u)); q1 = i32x4.add(q1, i32x4.dot_i16x8_s(y, v)); q2 = i32x4.add(q2, i32x4.dot_i16x8_s(y, z));
        y = v128.load32_splat(x, ROW * 2);
        o0 = i32x4.add(o0, i32x4.dot_i16x8_s(y, u)); o1 = i32x4.add(o1, i32x4.dot_i16x8_s(y, v)); o2 = i32x4.add(o2, i32x4.dot_i16x8_s(y, z));
        u = v128.load(w, 48); v = v128.load(w, 64); z = v128.load(w, 80);
        y = v128.load32_splat(x, 4);
        p0 = i32x4.add(p0, i32x4.dot_i16x8_s(y, u)); p1 = i32x4.add(p1, i32x4.dot_i16x8_s(y, v)); p2 = i32x4.add(p2, i32x4.dot_i16x8_s(y, z));
        y = v128.load32_splat(x, ROW + 4);
        q0 = i32x4.add(q0, i32x4.dot_i16x8_s(y, u)); q1 = i32x4.add(q1, i32x4.dot_i16x8_s(y, v)); q2 = i32x4.add(q2, i32x4.dot_i16x8_s(y, z));
        y = v128.load32_splat(x, ROW * 2 + 4);
        o0 = i32x4.add(o0, i32x4.dot_i16x8_s(y, u)); o1 = i32x4.add(o1, i32x4.dot_i16x8_s(y, v)); o2 = i32x4.add(o2, i32x4.dot_i16x8_s(y, z));
      }
      // loaded only now, since the loop above needs every register
      const s0 = v128.load(scale), s1 = v128.load(scale, 16), s2 = v128.load(scale, 32);
      const b0 = v128.load(bias), b1 = v128.load(bias, 16), b2 = v128.load(bias, 32);
      let to = Y + <usize>t * outRow;
      v128.store(to, weigh(p0, s0, b0)); v128.store(to, weigh(p1, s1, b1), 16); v128.store(to, weigh(p2, s2, b2), 32); to += outRow;
      v128.store(to, weigh(q0, s0, b0)); v128.store(to, weigh(q1, s1, b1), 16); v128.store(to, weigh(q2, s2, b2), 32); to += outRow;
      v128.store(to, weigh(o0, s0, b0)); v128.store(to, weigh(o1, s1, b1), 16); v128.store(to, weigh(o2, s2, b2), 32);
    }
    for (; t < count; t++) denseRow(W, X + <usize>t * ROW, scale, bias, Y + <usize>t * outRow, length);
    W += length * BLOCK; scale += BLOCK * 4; bias += BLOCK * 4; Y += BLOCK * 4;
  }
}

/**
 * Y[t][r] = bias[r] + scale[r] * sum_j W[r][j] X[t][j]. W as packed by `pack`; `rows` is a multiple of BLOCK, `columns` of four. Rows of Y stand
 * `outRow` bytes apart.
 */
export function dense(W: usize, X: usize, scale: usize, bias: usize, Y: usize, outRow: usize, rows: i32, columns: i32, count: i32): void {
  for (; count > 0; count -= IN_CACHE, X += <usize>IN_CACHE * ROW, Y += <usize>IN_CACHE * outRow)
    denseSome(W, X, scale, bias, Y, outRow, rows, <usize>columns << 1, min(count, IN_CACHE));
}

// Numbers cut to ±limit. None is NaN, so the one-instruction forms of min and max do.
// @ts-expect-error: decorator
@inline function clamp(values: v128, limit: f32): v128 {
  return f32x4.pmax(f32x4.pmin(values, f32x4.splat(limit)), f32x4.splat(-limit));
}

// Pade approximant of tanh, exact to 1e-4 and clamped where it leaves (-1, 1).
// @ts-expect-error: decorator
@inline function tanh4(value: v128): v128 {
  const x = clamp(value, 4.97);
  const y = f32x4.mul(x, x);
  const top = f32x4.mul(x, f32x4.add(f32x4.splat(135135), f32x4.mul(y, f32x4.add(f32x4.splat(17325), f32x4.mul(y, f32x4.add(f32x4.splat(378), y))))));
  const bottom = f32x4.add(f32x4.splat(135135), f32x4.mul(y, f32x4.add(f32x4.splat(62370), f32x4.mul(y, f32x4.add(f32x4.splat(3150), f32x4.mul(y, f32x4.splat(28)))))));
  return f32x4.div(top, bottom);
}
// @ts-expect-error: decorator
@inline function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, x))));
}
// Four floats, none above 2^22, as 16-bit integers, rounded to the nearest (ties to even: the sum below has no place for a fraction) and saturating.
// @ts-expect-error: decorator
@inline function storeIntegers(to: usize, values: v128): void {
  const rounded = i32x4.sub(f32x4.add(values, f32x4.splat(12582912)), i32x4.splat(0x4B400000));
  v128.store_lane<u64>(to, i16x8.narrow_i32x4_s(rounded, rounded), 0);
}

// One step of one sentence: gates (i, f, g, o) are Z + R; c is kept, h goes to `h` and to `out`.
// @ts-expect-error: decorator
@inline function stepCell(Z: usize, R: usize, c: usize, h: usize, out: usize, hidden: i32, level: f32): void {
  const quarter = <usize>hidden << 2;
  for (let j: usize = 0; j < quarter; j += 16) {
    let z = Z + j, r = R + j;
    const i = sigmoid4(f32x4.add(v128.load(z), v128.load(r)));
    z += quarter; r += quarter;
    const f = sigmoid4(f32x4.add(v128.load(z), v128.load(r)));
    z += quarter; r += quarter;
    const g = tanh4(f32x4.add(v128.load(z), v128.load(r)));
    z += quarter; r += quarter;
    const o = sigmoid4(f32x4.add(v128.load(z), v128.load(r)));
    const cell = f32x4.add(f32x4.mul(f, v128.load(c + j)), f32x4.mul(i, g));
    v128.store(c + j, cell);
    const value = f32x4.mul(f32x4.mul(o, tanh4(cell)), f32x4.splat(level));
    storeIntegers(h + (j >> 1), value);
    storeIntegers(out + (j >> 1), value);
  }
}

/**
 * One direction of an LSTM layer over sentences that are read together, the longest first. `sentences` holds the first row and the length of each (two
 * 32-bit integers). Z[row] holds the input part of the gates, rows `gateRow` bytes apart; W, scale and zeros are the recurrent part as `dense` takes it,
 * `rows` of them. Writes h as 16-bit integers (unit 1 / `level`) to out + row * ROW. `state` holds for all sentences c (hidden floats), h (ROW bytes), and
 * what `dense` makes of h (`rows` floats).
 */
export function lstm(W: usize, scale: usize, zeros: usize, Z: usize, gateRow: usize, state: usize, out: usize, sentences: usize, batch: i32, rows: i32, hidden: i32, reverse: i32, level: f32): void {
  const h = state + (<usize>(batch * hidden) << 2);
  const recurrent = h + <usize>batch * ROW;
  const recurrentRow = <usize>rows << 2;
  memory.fill(state, 0, recurrent + <usize>batch * recurrentRow - state);
  const steps = load<i32>(sentences, 4);
  for (let step = 0; step < steps; step++) {
    while (load<i32>(sentences + (<usize>(batch - 1) << 3), 4) <= step) batch--;
    if (step > 0) dense(W, h, scale, zeros, recurrent, recurrentRow, rows, hidden, batch);
    for (let b = 0; b < batch; b++) {
      const sentence = sentences + (<usize>b << 3);
      const row = load<i32>(sentence) + (reverse ? load<i32>(sentence, 4) - 1 - step : step);
      stepCell(Z + <usize>row * gateRow, recurrent + <usize>b * recurrentRow, state + (<usize>(b * hidden) << 2), h + <usize>b * ROW, out + <usize>row * ROW, hidden, level);
    }
  }
}

/**
 * Leaky rectifier (slope 0.1) in place of `size` values in each of `count` rows, `valueRow` bytes apart, and the same values as 16-bit integers (unit
 * 1 / `level`, saturating) in rows ROW bytes apart. `size` is a multiple of four.
 */
export function rectify(values: usize, valueRow: usize, integers: usize, size: i32, count: i32, level: f32): void {
  const end = <usize>size << 2;
  for (let t = 0; t < count; t++, values += valueRow, integers += ROW) {
    for (let j: usize = 0; j < end; j += 16) {
      const x = v128.load(values + j);
      const y = f32x4.max(x, f32x4.mul(x, f32x4.splat(0.1)));
      v128.store(values + j, y);
      storeIntegers(integers + (j >> 1), clamp(f32x4.mul(y, f32x4.splat(level)), 65536));
    }
  }
}

// Products of four rows, `row` bytes apart, with one vector, in floats. Each is added up in the order ((lane 0 + lane 1) + lane 2) + lane 3.
// @ts-expect-error: decorator
@inline function multiply4(M: usize, row: usize, x: usize, length: usize): v128 {
  const m1 = M + row, m2 = m1 + row, m3 = m2 + row;
  let a = f32x4.splat(0), b = a, c = a, d = a;
  for (let j: usize = 0; j < length; j += 16) {
    const y = v128.load(x + j);
    a = f32x4.add(a, f32x4.mul(v128.load(M + j), y));
    b = f32x4.add(b, f32x4.mul(v128.load(m1 + j), y));
    c = f32x4.add(c, f32x4.mul(v128.load(m2 + j), y));
    d = f32x4.add(d, f32x4.mul(v128.load(m3 + j), y));
  }
  const p = i8x16.shuffle(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
  const q = i8x16.shuffle(a, b, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
  const u = i8x16.shuffle(c, d, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
  const v = i8x16.shuffle(c, d, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
  return f32x4.add(
    f32x4.add(
      f32x4.add(
        i8x16.shuffle(p, u, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23),
        i8x16.shuffle(p, u, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31)),
      i8x16.shuffle(q, v, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23)),
    i8x16.shuffle(q, v, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31));
}

/** Scores[d][h] = dependent d · head h, for the words of one sentence; rows of scores have `count` rounded up to a multiple of four. */
export function arcs(heads: usize, headRow: usize, dependents: usize, dependentRow: usize, scores: usize, size: i32, count: i32): void {
  const length = <usize>size << 2;
  for (let d = 0; d < count; d++, dependents += dependentRow)
    for (let h = 0; h < count; h += 4, scores += 16)
      v128.store(scores, multiply4(heads + <usize>h * headRow, headRow, dependents, length));
}

/** Scores[d][l] = M[d][l] · head of d + bias[d][l], where the matrix of word d, `classes` rows of `size`, and its bias stand together, `row` bytes after those of the word before. `heads` holds addresses. */
export function labels(M: usize, row: usize, heads: usize, scores: usize, size: i32, classes: i32, count: i32): void {
  const length = <usize>size << 2;
  const bias = <usize>classes * length;
  for (let d = 0; d < count; d++, M += row, heads += 4)
    for (let l = 0; l < classes; l += 4, scores += 16)
      v128.store(scores, f32x4.add(v128.load(M + bias + (<usize>l << 2)), multiply4(M + <usize>l * length, length, load<usize>(heads), length)));
}

/**
 * To[u] = from[u] + step * (the sum of the vectors' numbers u), for `units` numbers, a multiple of eight. `vectors` holds the addresses of `count` vectors of
 * 8-bit integers, at most 256 of them, so that sums of 16 bits do.
 */
export function gather(vectors: usize, count: i32, from: usize, to: usize, units: i32, step: f32): void {
  const scale = f32x4.splat(step);
  const end = vectors + (<usize>count << 2);
  for (let u: usize = 0; u < <usize>units; u += 8, from += 32, to += 32) {
    let sum = i16x8.splat(0);
    for (let v = vectors; v < end; v += 4) sum = i16x8.add(sum, v128.load8x8_s(load<usize>(v) + u));
    v128.store(to, weigh(i32x4.extend_low_i16x8_s(sum), scale, v128.load(from)));
    v128.store(to, weigh(i32x4.extend_high_i16x8_s(sum), scale, v128.load(from, 16)), 16);
  }
}

/** Output · max(0, a + b + c + d), for vectors of `units` floats, a multiple of four: added up by lanes, and those in the order (0 + 1) + (2 + 3). */
export function rectified(a: usize, b: usize, c: usize, d: usize, output: usize, units: i32): f32 {
  const zero = f32x4.splat(0);
  let sum = zero;
  for (let j: usize = 0; j < <usize>units << 2; j += 16) {
    const x = f32x4.add(f32x4.add(v128.load(a + j), v128.load(b + j)), f32x4.add(v128.load(c + j), v128.load(d + j)));
    sum = f32x4.add(sum, f32x4.mul(v128.load(output + j), f32x4.max(zero, x)));
  }
  return (f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1)) + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3));
}
