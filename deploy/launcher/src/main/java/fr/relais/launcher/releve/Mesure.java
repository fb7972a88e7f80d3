package fr.relais.launcher.releve;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** The figures of the campaign that are known in advance, and where each is found in a statement. */
enum Mesure {
    ACOMPTE_1_2021("acompte 1 de 2021, repris", releve -> releve.repris(Genre.ACOMPTE_1, 2021)),
    ACOMPTE_2_2021("acompte 2 de 2021, repris", releve -> releve.repris(Genre.ACOMPTE_2, 2021)),
    PREVISIONNEL_2022("droit prévisionnel 2022", releve -> droit(releve, Nature.PREVISIONNEL, 2022, Droit::droit)),
    ACOMPTE_1_2022("acompte 1 de 2022, versé", releve -> paiement(releve, Genre.ACOMPTE_1, Paiement::net)),
    PRESTATION_2021(
            "prestation de service réelle 2021",
            releve -> droit(releve, Nature.REEL, 2021, Droit::prestationDeService)),
    BONUS_2021("bonus mission 2021", releve -> droit(releve, Nature.REEL, 2021, Droit::bonus)),
    SOLDE_2021("solde de 2021", releve -> releve.solde(2021)),
    INDUS("indus constatés", releve -> Optional.of(releve.totalIndus())),
    ACOMPTE_2_2022_BRUT("acompte 2 de 2022, dû", releve -> paiement(releve, Genre.ACOMPTE_2, Paiement::brut)),
    ACOMPTE_2_2022_RETENUE("acompte 2 de 2022, retenu", releve -> paiement(releve, Genre.ACOMPTE_2, Paiement::retenue)),
    ACOMPTE_2_2022_NET("acompte 2 de 2022, versé", releve -> paiement(releve, Genre.ACOMPTE_2, Paiement::net)),
    RESTE("indus restants", releve -> Optional.of(releve.totalReste())),
    TOTAL_NET("total versé par Relais", releve -> Optional.of(releve.totalNet())),
    TOTAL_PAYE("total exécuté par la banque", releve -> Optional.of(releve.totalPaye()));

    private final String libelle;
    private final Function<Releve, Optional<BigDecimal>> lecture;

    Mesure(String libelle, Function<Releve, Optional<BigDecimal>> lecture) {
        this.libelle = libelle;
        this.lecture = lecture;
    }

    String libelle() {
        return libelle;
    }

    Optional<BigDecimal> dans(Releve releve) {
        return lecture.apply(releve);
    }

    private static Optional<BigDecimal> droit(
            Releve releve, Nature nature, int exercice, Function<Droit, BigDecimal> amount) {
        return releve.droit(nature, exercice).map(amount);
    }

    private static Optional<BigDecimal> paiement(Releve releve, Genre genre, Function<Paiement, BigDecimal> amount) {
        return releve.paiement(genre, 2022).map(amount);
    }
}
