package fr.relais.funding.rapprochement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which Cafs have a ledger or a transfer, and until which day their reports were kept. */
@ApplicationScoped
class CafsConnues {

    private final EntityManager entities;

    CafsConnues(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<String> toutes() {
        return entities.createNativeQuery(
                        "select code_caf from grand_livre union select code_caf from virement order by 1")
                .getResultList();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    Optional<LocalDate> dernierRapport(String codeCaf) {
        List<LocalDate> last = entities.createNativeQuery("select max(jour) from rapprochement where code_caf = ?1")
                .setParameter(1, codeCaf)
                .getResultList();
        return last.stream().filter(Objects::nonNull).findFirst();
    }
}
