package fr.relais.funding.exemples;

import static fr.relais.funding.exemples.Exemples.bareme;
import static fr.relais.funding.exemples.Exemples.bilan;
import static fr.relais.funding.exemples.Exemples.convention;
import static fr.relais.funding.exemples.Exemples.previsionnel;
import static fr.relais.funding.exemples.Exemples.reel;
import static fr.relais.funding.exemples.Exemples.reprise;
import static fr.relais.funding.exemples.Exemples.terme;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Mission;
import fr.relais.kit.value.DossierId;
import java.time.LocalDate;
import java.util.List;

/** The two dossiers of Meaux (SEED 000) with the figures of the 2022 campaign: their six facts, and what must come out. */
public enum Meaux {
    OURCQ(
            "771-201800145",
            List.of(
                    avantAvenant(),
                    avecAvenant(Mission.GUICHET_UNIQUE),
                    previsionnel(2022, "58000.00", "1.00", Mission.GUICHET_UNIQUE),
                    reel(2021, "61234.56", "1.00"),
                    bilan(2021, 1, Mission.PROMOTION_ACTIVITE_AM, true),
                    reprise(2021, "8729.00", "8729.00")),
            List.of(
                    "solde de 2021 : brut 11342.00, retenu 0.00, net 11342.00",
                    "acompte 1 de 2022 : brut 8729.00, retenu 0.00, net 8729.00",
                    "acompte 2 de 2022 : brut 8729.00, retenu 0.00, net 8729.00")),
    FROT(
            "771-201800146",
            List.of(
                    avantAvenant(),
                    avecAvenant(Mission.ANALYSE_PRATIQUE),
                    previsionnel(2022, "47321.87", "0.80", Mission.ANALYSE_PRATIQUE),
                    reel(2021, "38000.00", "1.00"),
                    bilan(2021, 1, Mission.PROMOTION_ACTIVITE_AM, false),
                    reprise(2021, "8729.00", "8729.00")),
            List.of(
                    "solde de 2021 : indu 1118.00",
                    "acompte 1 de 2022 : brut 7121.94, retenu 0.00, net 7121.94",
                    "acompte 2 de 2022 : brut 7121.94, retenu 1118.00, net 6003.94"));

    public static final LocalDate TODAY = LocalDate.parse("2022-04-15");

    private final DossierId dossier;
    private final List<Fait<?>> faits;
    private final List<String> releve;

    Meaux(String dossier, List<Fait<?>> faits, List<String> releve) {
        this.dossier = DossierId.of(dossier);
        this.faits = faits;
        this.releve = releve;
    }

    /** The Ram convention as taken over, before the avenant. */
    private static Fait<?> avantAvenant() {
        return convention(1, 2022, terme("2020-03-01", "2024-02-28", Mission.PROMOTION_ACTIVITE_AM));
    }

    private static Fait<?> avecAvenant(Mission engagee) {
        return convention(
                2,
                2022,
                terme("2020-03-01", "2021-12-31", Mission.PROMOTION_ACTIVITE_AM),
                terme("2022-01-01", "2024-02-28", engagee));
    }

    public List<Fait<?>> faits() {
        return faits;
    }

    /** What the campaign orders, whatever happens to the facts on their way. */
    public List<String> releve() {
        return releve;
    }

    public Caisse caisse() {
        return new Caisse(dossier, new Parametres(List.of(bareme(2021), bareme(2022)), List.of()), TODAY);
    }
}
