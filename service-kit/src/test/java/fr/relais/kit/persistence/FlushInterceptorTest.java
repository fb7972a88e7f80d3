package fr.relais.kit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.testkit.RelaisTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class FlushInterceptorTest {

    @Inject
    Fiches fiches;

    private final String nom = "fiche " + UUID.randomUUID();

    @Test
    void anActWithinALongerTransactionEndsWithItsNewRevision() {
        long revision = QuarkusTransaction.requiringNew().call(() -> {
            Fiche created = fiches.create(nom);
            return fiches.rename(created.id, "renamed " + nom).revision;
        });
        assertThat(revision).isOne();
    }

    @Test
    void theActThatBreaksAConstraintSaysSo() {
        QuarkusTransaction.begin();
        fiches.create(nom);
        assertThatThrownBy(() -> fiches.create(nom)).isInstanceOf(ConstraintViolationException.class);
        QuarkusTransaction.rollback();
    }
}
