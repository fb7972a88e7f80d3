package fr.relais.activity.suivi;

import fr.relais.activity.Personnes;
import fr.relais.activity.campagne.CleEcheance;
import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Something RPE Ourcq hands in by 31 March 2023 in Paris, changed by one word. */
public final class UneDonnee {

    public static final Echeance MARCH_31 =
            new Echeance(Optional.empty(), LocalDate.of(2023, 3, 31), ZoneId.of("Europe/Paris"));

    private UneDonnee() {}

    public static DonneeAttendue en(Avancement avancement) {
        return en(TypeDonnees.PREVISIONNEL, avancement, Optional.of(MARCH_31), null);
    }

    /** {@code remise} is null when it was never handed in. */
    public static DonneeAttendue en(
            TypeDonnees type, Avancement avancement, Optional<Echeance> echeance, Instant remise) {
        return new DonneeAttendue(
                new CleEcheance(new DossierId("771-201800145"), new Exercice(2023), type),
                echeance,
                Personnes.VILLE_DE_MEAUX,
                avancement,
                Optional.ofNullable(remise));
    }
}
