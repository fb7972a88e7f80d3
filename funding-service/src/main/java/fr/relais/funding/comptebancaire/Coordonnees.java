package fr.relais.funding.comptebancaire;

import fr.relais.kit.problem.Refused;
import fr.relais.paymentfiles.virement.Compte;
import fr.relais.paymentfiles.virement.LotRefuse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An account as a transfer would write it, refused here rather than by the file or by the bank. */
public record Coordonnees(Iban iban, Optional<Bic> bic, String titulaire) {

    /** Whose IBAN bears another country than the BIC of the same bank: the islands of the Crown, and the overseas of France. */
    private static final Map<String, Set<String>> AUTRES_PAYS = Map.of(
            "FR", Set.of("BL", "GF", "GP", "MF", "MQ", "PM", "RE", "YT", "MC", "NC", "PF", "WF"),
            "GB", Set.of("GG", "IM", "JE"));

    public Coordonnees {
        bic.ifPresent(one -> requireCoherent(iban, one));
    }

    /** As typed; the holder keeps its accents here, the file writes it without. */
    public static Coordonnees of(String iban, String bic, String titulaire) {
        Iban checked = Iban.of(iban);
        Optional<Bic> bank =
                Optional.ofNullable(bic).map(one -> new Bic(one.strip().toUpperCase(Locale.ROOT)));
        try {
            new Compte(titulaire, checked.entier(), bank.map(Bic::value));
        } catch (LotRefuse refused) {
            throw told(refused);
        }
        return new Coordonnees(checked, bank, titulaire.strip());
    }

    private static void requireCoherent(Iban iban, Bic bic) {
        Set<String> others = AUTRES_PAYS.getOrDefault(iban.pays(), Set.of());
        if (!bic.pays().equals(iban.pays()) && !others.contains(bic.pays())) {
            throw Refused.because(
                            CompteRefusal.BIC_INVALIDE,
                            "Le BIC est d'une banque du pays " + bic.pays() + ", l'IBAN du pays " + iban.pays() + ".")
                    .at("/bic");
        }
    }

    private static Refused told(LotRefuse refused) {
        return switch (refused.code()) {
            case BIC_INVALIDE ->
                Refused.because(CompteRefusal.BIC_INVALIDE, refused.detail()).at("/bic");
            case TEXTE_VIDE, TEXTE_TROP_LONG, TEXTE_HORS_SEPA ->
                Refused.because(CompteRefusal.TITULAIRE_INVALIDE, refused.detail())
                        .at("/titulaire");
            case IBAN_INVALIDE,
                    IBAN_HORS_SEPA,
                    BIC_ABSENT,
                    LOT_VIDE,
                    IDENTIFIANT_INVALIDE,
                    IDENTIFIANT_EN_DOUBLE,
                    MONTANT_INVALIDE,
                    TOTAL_DIFFERENT -> throw new IllegalStateException("An account is no lot", refused);
        };
    }
}
