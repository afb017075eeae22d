//! Where a figure comes from.

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
        RosenzweigCritcher = "rosenzweig_critcher",
        Msi = "msi",
        // Surveys: what people say.
        Tarp = "tarp",
        Sdl2015 = "sdl_2015",
        TwitterAms2016 = "twitter_ams_2016",
        Maritz = "maritz",
        Ccmc2013 = "ccmc_2013",
        Ccmc2020 = "ccmc_2020",
        Morgeson2020 = "morgeson_2020",
        QualtricsXm2021 = "qualtrics_xm_2021",
        MorningConsult = "morning_consult",
        StudioScience2025 = "studio_science_2025",
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
