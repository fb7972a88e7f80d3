package fr.relais.activity.evaluation;

import fr.relais.activity.analyse.RegistreAnalyse;
import fr.relais.activity.guichet.FaitsGuichet;
import fr.relais.activity.guichet.ReferencementLinf;
import fr.relais.activity.promotion.FaitsPromotion;
import java.util.Optional;

/** Everything that the three missions renforcées of a year are judged on. */
record FaitsMissions(
        FaitsGuichet guichet,
        Optional<ReferencementLinf> constat,
        RegistreAnalyse registre,
        FaitsPromotion promotion) {}
