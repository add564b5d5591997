// AssemblyScript. Compiled by scripts/compile-kernels.ts to src/annotate/network/kernels.wasm.ts; integer sums are exact and float order is fixed, so results are the same on every machine.
// Weights and activations are 16-bit integers with a float unit; sums are 32-bit. Row lengths are multiples of eight.

// @ts-expect-error: decorator
@inline function sumLanes(a: v128): i32 {
  return i32x4.extract_lane(a, 0) + i32x4.extract_lane(a, 1) + i32x4.extract_lane(a, 2) + i32x4.extract_lane(a, 3);
}

// @ts-expect-error: decorator
@inline function toFloat(sum: i32, scale: usize, bias: usize, row: i32, unit: f32): f32 {
  return load<f32>(bias + (<usize>row << 2)) + load<f32>(scale + (<usize>row << 2)) * unit * <f32>sum;
}

/** Y[t][r] = bias[r] + scale[r] * unit * sum_j W[r][j] X[t][j]; `rows` is even. */
export function dense(W: usize, X: usize, scale: usize, bias: usize, Y: usize, rows: i32, columns: i32, count: i32, unit: f32): void {
  const stride = <usize>columns << 1;
  const out = <usize>rows << 2;
  let t = 0;
  for (; t + 4 <= count; t += 4) {
    const x0 = X + <usize>t * stride, x1 = x0 + stride, x2 = x1 + stride, x3 = x2 + stride;
    for (let r = 0; r < rows; r += 2) {
      const w0 = W + <usize>r * stride, w1 = w0 + stride;
      let a0 = i32x4.splat(0), a1 = i32x4.splat(0), a2 = i32x4.splat(0), a3 = i32x4.splat(0);
      let b0 = i32x4.splat(0), b1 = i32x4.splat(0), b2 = i32x4.splat(0), b3 = i32x4.splat(0);
      for (let j: usize = 0; j < stride; j += 16) {
        const u = v128.load(w0 + j), v = v128.load(w1 + j);
        let x = v128.load(x0 + j);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, u)); b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x, v));
        x = v128.load(x1 + j);
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, u)); b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x, v));
        x = v128.load(x2 + j);
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x, u)); b2 = i32x4.add(b2, i32x4.dot_i16x8_s(x, v));
        x = v128.load(x3 + j);
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x, u)); b3 = i32x4.add(b3, i32x4.dot_i16x8_s(x, v));
      }
      let y = Y + <usize>t * out + (<usize>r << 2);
      store<f32>(y, toFloat(sumLanes(a0), scale, bias, r, unit)); store<f32>(y, toFloat(sumLanes(b0), scale, bias, r + 1, unit), 4); y += out;
      store<f32>(y, toFloat(sumLanes(a1), scale, bias, r, unit)); store<f32>(y, toFloat(sumLanes(b1), scale, bias, r + 1, unit), 4); y += out;
      store<f32>(y, toFloat(sumLanes(a2), scale, bias, r, unit)); store<f32>(y, toFloat(sumLanes(b2), scale, bias, r + 1, unit), 4); y += out;
      store<f32>(y, toFloat(sumLanes(a3), scale, bias, r, unit)); store<f32>(y, toFloat(sumLanes(b3), scale, bias, r + 1, unit), 4);
    }
  }
  for (; t < count; t++) {
    const x0 = X + <usize>t * stride;
    for (let r = 0; r < rows; r++) {
      const w0 = W + <usize>r * stride;
      let a = i32x4.splat(0);
      for (let j: usize = 0; j < stride; j += 16) a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(x0 + j), v128.load(w0 + j)));
      store<f32>(Y + <usize>t * out + (<usize>r << 2), toFloat(sumLanes(a), scale, bias, r, unit));
    }
  }
}

// Pade approximant of tanh, exact to 1e-4 and clamped where it leaves (-1, 1).
// @ts-expect-error: decorator
@inline function tanh4(value: v128): v128 {
  const x = f32x4.max(f32x4.min(value, f32x4.splat(4.97)), f32x4.splat(-4.97));
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

/**
 * One direction of an LSTM layer. Z[t][4H] holds the input part of the gates (i, f, g, o) and is used as scratch; W[4H][H] is the recurrent part.
 * Writes h as 16-bit integers (unit 1 / `level`) to out + t * outStride (bytes). `state` holds c (H floats) and h (H 16-bit), zeroed here.
 */
export function lstm(W: usize, scale: usize, Z: usize, zStride: i32, state: usize, out: usize, outStride: i32, hidden: i32, count: i32, reverse: i32, level: f32): void {
  const c = state, h = state + (<usize>hidden << 2);
  memory.fill(state, 0, <usize>hidden * 6);
  const stride = <usize>hidden << 1;
  const rows = hidden << 2;
  const unit = f32x4.splat(<f32>1 / level);
  for (let step = 0; step < count; step++) {
    const t = reverse ? count - 1 - step : step;
    const z = Z + <usize>t * <usize>zStride;
    if (step > 0) for (let r = 0; r < rows; r += 4) {
      const w0 = W + <usize>r * stride, w1 = w0 + stride, w2 = w1 + stride, w3 = w2 + stride;
      let a0 = i32x4.splat(0), a1 = i32x4.splat(0), a2 = i32x4.splat(0), a3 = i32x4.splat(0);
      for (let j: usize = 0; j < stride; j += 16) {
        const x = v128.load(h + j);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, v128.load(w0 + j)));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, v128.load(w1 + j)));
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x, v128.load(w2 + j)));
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x, v128.load(w3 + j)));
      }
      const p = i8x16.shuffle(a0, a1, 0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27);
      const q = i8x16.shuffle(a0, a1, 4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31);
      const ab = i32x4.add(p, q);
      const u = i8x16.shuffle(a2, a3, 0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27);
      const v = i8x16.shuffle(a2, a3, 4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31);
      const cd = i32x4.add(u, v);
      const low = i8x16.shuffle(ab, cd, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23);
      const high = i8x16.shuffle(ab, cd, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31);
      const sums = f32x4.convert_i32x4_s(i32x4.add(low, high));
      const at = <usize>r << 2;
      v128.store(z + at, f32x4.add(v128.load(z + at), f32x4.mul(f32x4.mul(sums, unit), v128.load(scale + at))));
    }
    const quarter = <usize>hidden << 2;
    const row = out + <usize>t * <usize>outStride;
    for (let j: usize = 0; j < quarter; j += 16) {
      const i = sigmoid4(v128.load(z + j));
      const f = sigmoid4(v128.load(z + quarter + j));
      const g = tanh4(v128.load(z + quarter * 2 + j));
      const o = sigmoid4(v128.load(z + quarter * 3 + j));
      const cell = f32x4.add(f32x4.mul(f, v128.load(c + j)), f32x4.mul(i, g));
      v128.store(c + j, cell);
      const value = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(f32x4.mul(o, tanh4(cell)), f32x4.splat(level))));
      const packed = i16x8.narrow_i32x4_s(value, value);
      v128.store_lane<u64>(h + (j >> 1), packed, 0);
      v128.store_lane<u64>(row + (j >> 1), packed, 0);
    }
  }
}

/** Leaky rectifier (slope 0.1) in place, and the same values as 16-bit integers (unit 1 / `level`, saturating). `count` is a multiple of four. */
export function rectify(values: usize, integers: usize, count: i32, level: f32): void {
  const end = <usize>count << 2;
  for (let j: usize = 0; j < end; j += 16) {
    const x = v128.load(values + j);
    const y = f32x4.max(x, f32x4.mul(x, f32x4.splat(0.1)));
    v128.store(values + j, y);
    const value = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(y, f32x4.splat(level))));
    v128.store_lane<u64>(integers + (j >> 1), i16x8.narrow_i32x4_s(value, value), 0);
  }
}

/** y[r] = bias[r] + sum_j M[r][j] x[j] in floats; row length a multiple of four. */
export function multiply(M: usize, x: usize, bias: usize, y: usize, rows: i32, columns: i32): void {
  const stride = <usize>columns << 2;
  for (let r = 0; r < rows; r++) {
    const row = M + <usize>r * stride;
    let a = f32x4.splat(0);
    for (let j: usize = 0; j < stride; j += 16) a = f32x4.add(a, f32x4.mul(v128.load(row + j), v128.load(x + j)));
    const sum = f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1) + f32x4.extract_lane(a, 2) + f32x4.extract_lane(a, 3);
    store<f32>(y + (<usize>r << 2), load<f32>(bias + (<usize>r << 2)) + sum);
  }
}
