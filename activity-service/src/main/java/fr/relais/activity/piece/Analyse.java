package fr.relais.activity.piece;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What the antivirus said of a piece and when; both are null as long as it said nothing, the signature unless it found one. */
@Embeddable
public record Analyse(
        @Enumerated(EnumType.STRING) @Column(name = "analyse_resultat")
        ResultatAnalyse resultat,

        @Column(name = "analyse_signature") String signature,
        @Column(name = "analyse_le") Instant le) {

    static Analyse pending() {
        return new Analyse(ResultatAnalyse.EN_ATTENTE, null, null);
    }

    static Analyse notConfigured() {
        return new Analyse(ResultatAnalyse.NON_CONFIGUREE, null, null);
    }

    static Analyse clean(Instant when) {
        return new Analyse(ResultatAnalyse.SAINE, null, when);
    }

    static Analyse infected(String signature, Instant when) {
        return new Analyse(ResultatAnalyse.INFECTEE, signature, when);
    }
}
