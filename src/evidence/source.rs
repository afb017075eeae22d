//! Where a figure comes from.

use super::Seen;
use crate::incident::closed_list;

closed_list! {
    /// Every source that the page may show. The table of what is known of each stands in
    /// `sources`; a source without a row does not build.
    SourceId as "source" {
        // Trials: what customers did, assigned at random.
        Halperin2022 = "halperin_2022",
        Cohen2022 = "cohen_2022",
        Ascarza2016 = "ascarza_2016",
        Abeler2010 = "abeler_2010",
        // Records and registers: what customers did, as it came.
        KnoxVanOest2014 = "knox_van_oest_2014",
        Soares2015 = "soares_2015",
        Cfpb = "cfpb",
        Ecommerce = "ecommerce",
        MixMatch2020 = "mix_match_2020",
        // Meta-analyses: many studies taken together.
        DeMatos2007 = "de_matos_2007",
        Hill2013 = "hill_2013",
        VanVaerenbergh2014 = "van_vaerenbergh_2014",
        GelbrichRoschk2011 = "gelbrich_roschk_2011",
        RoschkGelbrich2014 = "roschk_gelbrich_2014",
        Orsingher2010 = "orsingher_2010",
        // Studies of people: questions asked again over time, and experiments.
        MaxhamNetemeyer2002 = "maxham_netemeyer_2002",
        Gregoire2009 = "gregoire_2009",
        Hess2003 = "hess_2003",
        Smith1999 = "smith_1999",
        Magnini2007 = "magnini_2007",
        RoschkKaiser2013 = "roschk_kaiser_2013",
        Gelbrich2015 = "gelbrich_2015",
        Lewicki2016 = "lewicki_2016",
        Haesevoets2017 = "haesevoets_2017",
        // Surveys and comments: what people say.
        Tarp = "tarp",
        Sdl2015 = "sdl_2015",
        TwitterAms2016 = "twitter_ams_2016",
        Maritz = "maritz",
        Ccmc2020 = "ccmc_2020",
        Morgeson2020 = "morgeson_2020",
        QualtricsXm2021 = "qualtrics_xm_2021",
        MorningConsult = "morning_consult",
        StudioScience2025 = "studio_science_2025",
        Msi = "msi",
        Sharp = "sharp",
        // The law.
        Eu261 = "eu261_2004",
        EuRail = "eu_2021_782",
        UkDelayRepay = "uk_delay_repay",
        EuBus = "eu_181_2011",
        UsDeniedBoarding = "us_14_cfr_250",
        GbDistribution = "gb_gsop_distribution",
        GbSupplier = "gb_gsop_supplier",
        EuPackage = "eu_2015_2302",
        // The authors of this program.
        Judgement = "judgement",
    }
}

closed_list! {
    /// How a source came to know.
    Kind as "kind" {
        /// What customers did, with the treatment assigned at random.
        FieldExperiment = "field_experiment",
        /// What customers did, from the records of one firm.
        Records = "records",
        /// Counts from a public register.
        Register = "register",
        /// Many studies taken together.
        MetaAnalysis = "meta_analysis",
        /// The same customers asked again over time.
        RepeatedMeasures = "repeated_measures",
        /// People who judge a case that they imagine or play.
        Experiment = "experiment",
        /// What people say of themselves; its shares are shares of respondents.
        Survey = "survey",
        /// An article that reports or argues.
        Commentary = "commentary",
        /// A law, or a page that states what the law grants.
        Law = "law",
        /// The authors of this program.
        Judgement = "judgement",
    }
}

closed_list! {
    /// What the size of a sample counts.
    Unit as "unit" {
        Customers = "customers",
        /// Respondents or participants.
        People = "people",
        Complaints = "complaints",
        Ratings = "ratings",
        Studies = "studies",
    }
}

/// The size of a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Above zero.
    pub n: u32,
    pub unit: Unit,
}

/// What a source says, shortly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Its own words: the message `source-quote`, at most [`Words::LONGEST`] characters; the
    /// language as a BCP 47 tag.
    Quote { lang: &'static str },
    /// Ours: the message `source-says` with the machine name of the source.
    Paraphrase,
}

impl Words {
    /// Longest quote, in characters.
    pub const LONGEST: usize = 200;
}

/// What is known of one source. Its title and where it was read are the messages
/// `source-title` and `source-link`, the same in every language: the page loads them later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    pub id: SourceId,
    /// As it is cited: "Halperin et al. 2022".
    pub label: &'static str,
    /// The year of publication.
    pub year: Option<u16>,
    pub kind: Kind,
    pub sample: Option<Sample>,
    pub seen: Seen,
    pub words: Words,
}
