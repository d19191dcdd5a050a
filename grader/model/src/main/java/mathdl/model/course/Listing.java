package mathdl.model.course;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A worked example that runs and prints.
 *
 * @param id such as {@code L2.2}
 * @param name simple name of its class
 * @param goal what it shows, in a phrase
 */
public record Listing(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String goal) {}
