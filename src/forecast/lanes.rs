//! Four draws at once. In the browser they are one 128-bit register, elsewhere an array
//! that the compiler may or may not vectorise: each operation is plain IEEE single
//! precision lane by lane, so both give the same bytes (docs/adr/0003).

use std::ops::{Add, Div, Mul, Neg, Sub};

// RUSTFLAGS in the environment take the place of those of .cargo/config.toml, without a word.
#[cfg(all(target_arch = "wasm32", not(target_feature = "simd128")))]
compile_error!("The page is compiled with simd128 (.cargo/config.toml): unset RUSTFLAGS.");

#[cfg(not(target_feature = "simd128"))]
use portable as imp;
#[cfg(target_feature = "simd128")]
use simd as imp;

pub use imp::Lanes;

/// How many numbers [`Lanes`] holds.
pub const LANES: usize = 4;

macro_rules! operators {
    ($($operator:ident $method:ident $function:ident;)*) => {$(
        impl $operator for Lanes {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                imp::$function(self, other)
            }
        }

        impl $operator<f32> for Lanes {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: f32) -> Self {
                imp::$function(self, Self::splat(other))
            }
        }

        impl $operator<Lanes> for f32 {
            type Output = Lanes;
            #[inline(always)]
            fn $method(self, other: Lanes) -> Lanes {
                imp::$function(Lanes::splat(self), other)
            }
        }
    )*};
}

operators! {
    Add add plus;
    Sub sub minus;
    Mul mul times;
    Div div over;
}

impl Neg for Lanes {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Self::splat(0.0) - self
    }
}

#[cfg(target_feature = "simd128")]
mod simd {
    use std::arch::wasm32::*;

    /// Four numbers.
    #[derive(Clone, Copy, Debug)]
    pub struct Lanes(v128);

    impl Lanes {
        /// The four numbers.
        #[inline(always)]
        pub fn new([a, b, c, d]: [f32; 4]) -> Self {
            Self(f32x4(a, b, c, d))
        }

        /// One number four times.
        #[inline(always)]
        pub fn splat(number: f32) -> Self {
            Self(f32x4_splat(number))
        }

        /// The four numbers.
        #[inline(always)]
        pub fn array(self) -> [f32; 4] {
            [
                f32x4_extract_lane::<0>(self.0),
                f32x4_extract_lane::<1>(self.0),
                f32x4_extract_lane::<2>(self.0),
                f32x4_extract_lane::<3>(self.0),
            ]
        }

        /// The greater of two numbers.
        #[inline(always)]
        pub fn max(self, other: Self) -> Self {
            Self(f32x4_pmax(self.0, other.0))
        }

        /// The lesser of two numbers.
        #[inline(always)]
        pub fn min(self, other: Self) -> Self {
            Self(f32x4_pmin(self.0, other.0))
        }

        /// Where `self` is at least `other`, `then`; elsewhere `otherwise`.
        #[inline(always)]
        pub fn at_least(self, other: Self, then: Self, otherwise: Self) -> Self {
            Self(v128_bitselect(then.0, otherwise.0, f32x4_ge(self.0, other.0)))
        }

        /// 2 to the power of the whole number in the low bits, given as `base + number` where
        /// `base` has these bits free.
        #[inline(always)]
        pub fn power_of_two(self, base: f32) -> Self {
            let number = i32x4_sub(self.0, i32x4_splat(base.to_bits() as i32 - 127));
            Self(i32x4_shl(number, 23))
        }
    }

    #[inline(always)]
    pub fn plus(a: Lanes, b: Lanes) -> Lanes {
        Lanes(f32x4_add(a.0, b.0))
    }

    #[inline(always)]
    pub fn minus(a: Lanes, b: Lanes) -> Lanes {
        Lanes(f32x4_sub(a.0, b.0))
    }

    #[inline(always)]
    pub fn times(a: Lanes, b: Lanes) -> Lanes {
        Lanes(f32x4_mul(a.0, b.0))
    }

    #[inline(always)]
    pub fn over(a: Lanes, b: Lanes) -> Lanes {
        Lanes(f32x4_div(a.0, b.0))
    }
}

#[cfg(not(target_feature = "simd128"))]
mod portable {
    /// Four numbers.
    #[derive(Clone, Copy, Debug)]
    #[repr(align(16))]
    pub struct Lanes([f32; 4]);

    impl Lanes {
        /// The four numbers.
        #[inline(always)]
        pub fn new(numbers: [f32; 4]) -> Self {
            Self(numbers)
        }

        /// One number four times.
        #[inline(always)]
        pub fn splat(number: f32) -> Self {
            Self([number; 4])
        }

        /// The four numbers.
        #[inline(always)]
        pub fn array(self) -> [f32; 4] {
            self.0
        }

        /// The greater of two numbers.
        #[inline(always)]
        pub fn max(self, other: Self) -> Self {
            other.at_least(self, other, self)
        }

        /// The lesser of two numbers.
        #[inline(always)]
        pub fn min(self, other: Self) -> Self {
            other.at_least(self, self, other)
        }

        /// Where `self` is at least `other`, `then`; elsewhere `otherwise`.
        #[inline(always)]
        pub fn at_least(self, other: Self, then: Self, otherwise: Self) -> Self {
            Self(std::array::from_fn(|lane| {
                if self.0[lane] >= other.0[lane] { then.0[lane] } else { otherwise.0[lane] }
            }))
        }

        /// 2 to the power of the whole number in the low bits, given as `base + number` where
        /// `base` has these bits free.
        #[inline(always)]
        pub fn power_of_two(self, base: f32) -> Self {
            let bits = base.to_bits().wrapping_sub(127);
            Self(self.0.map(|number| f32::from_bits(number.to_bits().wrapping_sub(bits) << 23)))
        }
    }

    #[inline(always)]
    fn each(a: Lanes, b: Lanes, f: impl Fn(f32, f32) -> f32) -> Lanes {
        Lanes(std::array::from_fn(|lane| f(a.0[lane], b.0[lane])))
    }

    #[inline(always)]
    pub fn plus(a: Lanes, b: Lanes) -> Lanes {
        each(a, b, |a, b| a + b)
    }

    #[inline(always)]
    pub fn minus(a: Lanes, b: Lanes) -> Lanes {
        each(a, b, |a, b| a - b)
    }

    #[inline(always)]
    pub fn times(a: Lanes, b: Lanes) -> Lanes {
        each(a, b, |a, b| a * b)
    }

    #[inline(always)]
    pub fn over(a: Lanes, b: Lanes) -> Lanes {
        each(a, b, |a, b| a / b)
    }
}
