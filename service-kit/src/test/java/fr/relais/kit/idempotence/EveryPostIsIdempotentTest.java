package fr.relais.kit.idempotence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.rest.EchoResource;
import fr.relais.testkit.Posts;
import org.junit.jupiter.api.Test;

class EveryPostIsIdempotentTest {

    @Test
    void inTheKit() {
        Posts.assertAllIdempotent("fr.relais.kit");
    }

    @Test
    void elseItIsNamed() {
        assertThatThrownBy(() -> Posts.assertAllIdempotent(EchoResource.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("EchoResource.echo");
    }

    @Test
    void aPackageWithoutAnyProvesNothing() {
        assertThatThrownBy(() -> Posts.assertAllIdempotent("fr.relais.kit.value"))
                .isInstanceOf(AssertionError.class);
    }
}
