package fr.relais.convention.habilitation;

import static fr.relais.convention.Lieux.siret;

import fr.relais.convention.ObjetsDeFonction;
import fr.relais.kit.identity.Habilitation;
import fr.relais.kit.identity.Habilitations;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.Siret;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gestionnaires that habilitate, and habilitations to take back. */
@Dependent
class HabilitationObjets implements ObjetsDeFonction {

    private final Habilitations habilitations;

    HabilitationObjets(Habilitations habilitations) {
        this.habilitations = habilitations;
    }

    @Override
    public Optional<Set<String>> actors(String operation) {
        return switch (operation) {
            case "habiliterEditeur", "revoquerHabilitation" -> Optional.of(Set.of(Roles.APPROBATEUR, Roles.SIGNATAIRE));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Map<String, String>> of(Situation asked) {
        Relation relation = asked.relation();
        return Optional.ofNullable(
                switch (asked.operation().id()) {
                    case "habiliterEditeur", "listerHabilitations" -> Map.of("siret", siret(relation));
                    case "revoquerHabilitation" ->
                        Map.of("siret", siret(relation), "id", habilitation(relation, "un-autre-logiciel"));
                    default -> null;
                });
    }

    private String habilitation(Relation relation, String client) {
        UUID id = UUID.randomUUID();
        LocalDate first = LocalDate.of(2020, 1, 1);
        Habilitation given =
                new Habilitation(id, 1, Siret.of(siret(relation)), client, first, first.plusYears(79), null);
        QuarkusTransaction.requiringNew().run(() -> habilitations.keep(given));
        return id.toString();
    }
}
