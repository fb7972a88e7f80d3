package fr.relais.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds every answer that RestAssured receives in a {@code @QuarkusTest} against the service's committed OpenAPI document.
 * Found by the service loader, so that no test has to ask; silent while {@code -Dcontracts.update=true} writes the document.
 */
public final class ValidatedResponses implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        boolean judges = Files.isRegularFile(OpenApiDocument.COMMITTED) && !Boolean.getBoolean("contracts.update");
        boolean installed = RestAssured.filters().stream().anyMatch(Judge.class::isInstance);
        if (judges && !installed) {
            RestAssured.filters(new Judge(new ResponseContract(OpenApiDocument.committed())));
        }
    }

    /** Lets every request through and judges what comes back. */
    record Judge(ResponseContract contract) implements Filter {

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification specification,
                FilterContext context) {
            Response response = context.next(request, specification);
            contract.check(request.getMethod(), URI.create(request.getURI()).getRawPath(), answer(response));
            return response;
        }

        private static Answer answer(Response response) {
            Map<String, List<String>> headers = response.headers().asList().stream()
                    .collect(Collectors.groupingBy(
                            header -> header.getName(),
                            Collectors.mapping(header -> header.getValue(), Collectors.toList())));
            return new Answer(
                    response.statusCode(), headers, response.asByteArray(), Duration.ofMillis(response.time()));
        }
    }
}
